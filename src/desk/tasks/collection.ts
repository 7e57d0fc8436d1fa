import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'

/** The slug of the collection of tasks. */
export const TASKS = 'tasks'

const never = () => false

/**
 * Scheduled and background tasks, one row each. No API reads or writes them: `scheduleTask` adds
 * rows, and the desk that performs a task changes its row. Instants are ISO 8601 texts in UTC, so
 * that both databases compare them alike.
 */
export const tasksCollection = (): CollectionConfig => ({
  slug: TASKS,
  access: { read: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
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
