const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** MongoDB's form of an id, which Payload gives to versions and to its own internal documents. */
const OBJECT_ID = /^[0-9a-f]{24}$/

/** Whether a value is a UUID in its canonical, lower-case form (RFC 9562): the id of every document. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)

/** Whether a value may be an id at all. What may not needs no database to be looked for. */
export const isId = (value: unknown): boolean =>
  isUuid(value) || (typeof value === 'string' && OBJECT_ID.test(value))
