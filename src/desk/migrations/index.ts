/**
 * SQLite's schema, step by step, oldest first. Written by `npm run migrate:create -- NAME`;
 * the files beside it are committed and never changed once released.
 */
import type { Migration } from 'payload'

import * as migration_20261124_073828_initial from './20261124_073828_initial.ts'
import * as migration_20261124_073923_edition_facets from './20261124_073923_edition_facets.ts'
import * as migration_20261124_104236_queue_and_search from './20261124_104236_queue_and_search.ts'
import * as migration_20261124_113228_queue_indexes from './20261124_113228_queue_indexes.ts'
import * as migration_20261124_114828_unlocked_confidential from './20261124_114828_unlocked_confidential.ts'
import * as migration_20261127_221546_accounts from './20261127_221546_accounts.ts'
import * as migration_20261128_020130_edition_media from './20261128_020130_edition_media.ts'
import * as migration_20261128_024457_edition_consent from './20261128_024457_edition_consent.ts'
import * as migration_20261128_024517_edition_consent_fill from './20261128_024517_edition_consent_fill.ts'
import * as migration_20261128_044230_events_and_tasks from './20261128_044230_events_and_tasks.ts'
import * as migration_20261128_081422_addresses_and_epochs from './20261128_081422_addresses_and_epochs.ts'
import * as migration_20261128_092152_media_filenames from './20261128_092152_media_filenames.ts'
import * as migration_20261128_094141_phones_and_harmless_words from './20261128_094141_phones_and_harmless_words.ts'
import * as migration_20261128_130237_comments from './20261128_130237_comments.ts'
import * as migration_20261128_134417_merged_saves from './20261128_134417_merged_saves.ts'

// each takes what SQLite's adapter gives, and Payload's type is of any adapter
export const migrations = [
  { up: migration_20261124_073828_initial.up, down: migration_20261124_073828_initial.down, name: '20261124_073828_initial' },
  { up: migration_20261124_073923_edition_facets.up, down: migration_20261124_073923_edition_facets.down, name: '20261124_073923_edition_facets' },
  { up: migration_20261124_104236_queue_and_search.up, down: migration_20261124_104236_queue_and_search.down, name: '20261124_104236_queue_and_search' },
  { up: migration_20261124_113228_queue_indexes.up, down: migration_20261124_113228_queue_indexes.down, name: '20261124_113228_queue_indexes' },
  { up: migration_20261124_114828_unlocked_confidential.up, down: migration_20261124_114828_unlocked_confidential.down, name: '20261124_114828_unlocked_confidential' },
  { up: migration_20261127_221546_accounts.up, down: migration_20261127_221546_accounts.down, name: '20261127_221546_accounts' },
  { up: migration_20261128_020130_edition_media.up, down: migration_20261128_020130_edition_media.down, name: '20261128_020130_edition_media' },
  { up: migration_20261128_024457_edition_consent.up, down: migration_20261128_024457_edition_consent.down, name: '20261128_024457_edition_consent' },
  { up: migration_20261128_024517_edition_consent_fill.up, down: migration_20261128_024517_edition_consent_fill.down, name: '20261128_024517_edition_consent_fill' },
  { up: migration_20261128_044230_events_and_tasks.up, down: migration_20261128_044230_events_and_tasks.down, name: '20261128_044230_events_and_tasks' },
  { up: migration_20261128_081422_addresses_and_epochs.up, down: migration_20261128_081422_addresses_and_epochs.down, name: '20261128_081422_addresses_and_epochs' },
  { up: migration_20261128_092152_media_filenames.up, down: migration_20261128_092152_media_filenames.down, name: '20261128_092152_media_filenames' },
  { up: migration_20261128_094141_phones_and_harmless_words.up, down: migration_20261128_094141_phones_and_harmless_words.down, name: '20261128_094141_phones_and_harmless_words' },
  { up: migration_20261128_130237_comments.up, down: migration_20261128_130237_comments.down, name: '20261128_130237_comments' },
  { up: migration_20261128_134417_merged_saves.up, down: migration_20261128_134417_merged_saves.down, name: '20261128_134417_merged_saves' },
] as Migration[]
