import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'

/** The slug of the collection of tasks. */
export const TASKS = 'tasks'

const never = () => false

/**
 * What the desk does at a time of its own, a row for each thing to do. Nobody reads or writes it
 * through any API: `scheduleTask` adds, and who performs a task changes it. Instants are texts,
 * ISO 8601 in UTC, so that both databases compare them alike.
 */
export const tasksCollection = (): CollectionConfig => ({
  slug: TASKS,
  access: { read: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
  // a lock would need a column of its own for a document that nobody opens
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['kind', 'key'], unique: true }, { fields: ['kind', 'dueAt'] }],
  fields: [
    idField(),
    { name: 'kind', type: 'text', required: true },
    { name: 'key', type: 'text', required: true },
    { name: 'dueAt', type: 'text', required: true },
    { name: 'leasedBy', type: 'text', required: true },
    { name: 'leaseUntil', type: 'text', required: true },
    { name: 'asked', type: 'text', required: true },
    { name: 'attempts', type: 'number', required: true },
    { name: 'lastError', type: 'text' },
    { name: 'data', type: 'json' },
  ],
})
