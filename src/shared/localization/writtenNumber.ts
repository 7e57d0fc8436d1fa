/** Groups of three digits after an ordinary, no-break, thin or narrow no-break space. */
const SPACED = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/

/** Groups of three digits that one sign separates, and decimals after the other sign. */
const GROUPED = /^-?\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/

const PLAIN = /^-?\d+(?:[.,]\d+)?$/

/** Both 1200 and 1.2: people of three languages write them so. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/

/** Of two signs the last one begins the decimals; a sign that repeats only groups. */
const withoutGroups = (written: string): string => {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','))
  const isDecimal = written.indexOf(written[last] ?? '') === last
  return written.replace(/[.,]/g, (_, at: number) => (isDecimal && at === last ? '.' : ''))
}

const digitsOf = (written: string): string | null => {
  if (AMBIGUOUS.test(written)) return null
  if (PLAIN.test(written)) return written.replace(',', '.')
  if (SPACED.test(written)) return written.replace(/[^\d.,-]/g, '').replace(',', '.')
  return GROUPED.test(written) ? withoutGroups(written) : null
}

/** Whether a value is a number that both databases and every program keep exactly. */
export const isExactNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER

/**
 * Reads a number as people write it: `1 200`, `12 000 000`, `1200,5`, `1,200,000.5`. Nothing is
 * guessed, and nothing is left out.
 * @returns null for what is no number, is too large to be kept exactly, or can be read in two ways,
 * such as `1,200` and `1.200`
 */
export function writtenNumber(text: string): number | null {
  const digits = digitsOf(text.trim().replace(/^[\u2212\u2013]/, '-'))
  const number = digits === null ? null : Number(digits)
  return isExactNumber(number) ? number : null
}
