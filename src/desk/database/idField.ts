import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { isUuid } from '#shared/ids/index.ts'
import { refuseTakenId } from './idTaken.ts'

/**
 * The id of every collection: a UUID text on both databases, so that links survive a move from one
 * to the other. A client may send its own, which is checked.
 */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  defaultValue: () => randomUUID(),
  validate: (value: unknown) => isUuid(value) || 'id: a UUID in lower case',
  hooks: { beforeChange: [refuseTakenId] },
  admin: { hidden: true },
})
