import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { refuseTakenId } from './idTaken.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text is a UUID in its canonical, lower-case form (RFC 9562). */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

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
