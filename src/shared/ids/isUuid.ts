const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a value is a UUID in its canonical, lower-case form (RFC 9562): the id of every document. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value)
