import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'
import { localeOptions } from '#shared/localization/index.ts'

/** The slug of the collection of events. Not `events`: a content type may be called that. */
export const OUTBOX = 'outbox'

const never = () => false

/**
 * The outbox: one row per event, written in the same transaction as the change that it reports. No
 * API reads or writes it: `recordEvent` adds rows, and consumers get them.
 */
export const outboxCollection = (): CollectionConfig => ({
  slug: OUTBOX,
  access: { read: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  indexes: [{ fields: ['type', 'documentId', 'n'], unique: true }],
  fields: [
    idField(),
    { name: 'kind', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'locale', type: 'select', options: localeOptions },
    { name: 'n', type: 'number', required: true },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'actor', type: 'text', required: true },
    { name: 'revision', type: 'number' },
    { name: 'hashes', type: 'json' },
  ],
})
