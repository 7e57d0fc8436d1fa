/** How large a filter is; `queryLimits` says how large it may be. */
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

/** A value that conditions compare with. */
function countValue(counted: Counted, value: unknown, inList: boolean): void {
  if (inList) counted.values += 1
  counted.letters += String(value).length
}

/**
 * Measures a filter as it came, before anything walks through it: in a loop of its own, since one
 * that is thousands of levels deep would break off a recursive walk.
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

/** `in: ['a', 'b']`, where `or: [{ … }]` is a list of filters. */
const isListOfValues = (value: unknown): boolean =>
  Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null)
