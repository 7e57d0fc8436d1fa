import { isUuid } from '#shared/ids/index.ts'

/** MongoDB's kind of id, where Payload gives one: versions, and what it keeps for itself. */
const OBJECT_ID = /^[0-9a-f]{24}$/

/** Whether a value may be a document's id; what is none is nobody's, and no database need be asked. */
export const isId = (value: unknown): boolean =>
  isUuid(value) || (typeof value === 'string' && OBJECT_ID.test(value))
