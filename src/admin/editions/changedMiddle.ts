/** Two texts side by side: what they share at both ends, and what differs between. */
export interface ChangedMiddle {
  readonly start: string
  readonly before: string
  readonly after: string
  readonly end: string
}

/** Words and blanks of shared text that are shown on each side of a difference. */
const CONTEXT = 16

/** Words and the blanks between them. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/).filter((part) => part !== '')

/**
 * Finds the part in which two texts differ, by whole words, so that a changed word in a long text is
 * seen at once. Shared text farther away is left out with “…”.
 */
export function changedMiddle(before: string, after: string): ChangedMiddle {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const left = old.slice(0, start)
  const right = old.slice(old.length - end)
  return {
    start: (left.length > CONTEXT ? '… ' : '') + left.slice(-CONTEXT).join(''),
    before: old.slice(start, old.length - end).join(''),
    after: now.slice(start, now.length - end).join(''),
    end: right.slice(0, CONTEXT).join('') + (right.length > CONTEXT ? '…' : ''),
  }
}
