import type { Edition, LiveState } from './edition.ts'
import { type EditionData, isLive } from './store.ts'

// What the desk's queue asks for, as columns: a filter can neither look into a JSON list nor compare
// two columns on both databases.

/** Who changed the content since its last approval, as a list and as a text. */
export const changers = (ids: readonly string[]): EditionData => ({
  changedBy: ids,
  changers: ids.join(' '),
})

/** That an edition changed now, and by whom: a user's id or a system actor's name. */
export const changedNow = (actor: string | null): EditionData => ({
  changedAt: new Date().toISOString(),
  lastChangedBy: actor,
})

/** Whether an edition is live, and whether its working copy differs from what is live. */
export const liveStateOf = (
  edition: Pick<Edition, 'contentHash' | 'publishedHash' | 'snapshot'>,
): LiveState => {
  if (!isLive(edition)) return 'not_live'
  return edition.publishedHash === edition.contentHash ? 'live' : 'live_with_changes'
}
