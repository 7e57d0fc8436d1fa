/** The size of a filter; `queryLimits` sets the limits. */
export interface QuerySize {
  readonly conditions: number
  readonly nesting: number
  readonly values: number
  readonly letters: number
}

interface Counted {
  conditions: number
  nesting: number
  values: number
  letters: number
}

/** Counts a value that a condition compares with. */
function countValue(counted: Counted, value: unknown, inList: boolean): void {
  if (inList) counted.values += 1
  counted.letters += String(value).length
}

/**
 * Measures a filter before other code walks through it. It uses a loop, since thousands of levels
 * would overflow a recursion.
 * @param where Payload's `where`, of any form
 */
export function querySize(where: unknown): QuerySize {
  const counted: Counted = { conditions: 0, nesting: 0, values: 0, letters: 0 }
  const left: { part: unknown; level: number; inList: boolean }[] = [
    { part: where, level: 0, inList: false },
  ]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { part, level, inList } = next
    if (typeof part !== 'object' || part === null) {
      if (part !== undefined) countValue(counted, part, inList)
      continue
    }
    counted.nesting = Math.max(counted.nesting, level + 1)
    const isList = Array.isArray(part)
    for (const [name, inner] of Object.entries(part)) {
      if (!isList) counted.letters += name.length
      const isOperator = !isList && (typeof inner !== 'object' || isListOfValues(inner))
      if (isOperator) counted.conditions += 1
      left.push({ part: inner, level: level + 1, inList: isList })
    }
  }
  return counted
}

/** Whether a list holds values (`in: ['a', 'b']`) and not filters (`or: [{ … }]`). */
const isListOfValues = (value: unknown): boolean =>
  Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null)
