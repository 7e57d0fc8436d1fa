const FIRST = Date.parse('0001-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Whether a value is an instant that both databases can store and every program can read: a date, or
 * its text, with a year of four digits (RFC 3339).
 */
export const isInstant = (value: unknown): boolean => {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const time = new Date(value).getTime()
  return time >= FIRST && time <= LAST
}
