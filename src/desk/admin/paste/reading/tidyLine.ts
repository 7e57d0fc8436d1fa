import type { Line, Words } from './blocks.ts'

const space = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]'
const spaces = new RegExp(`${space}{2,}|[\\t\\n\\v\\f\\r]`, 'g')
const before = new RegExp(`^${space}+`)
const after = new RegExp(`${space}+$`)

/**
 * One line as it is read: no space at its ends and never two of them, also where they are
 * non-breaking and make a layout; one alone within a line stays (`10 000`). Neighbouring words of
 * one look are joined.
 */
export function tidyLine(line: Line): Line {
  const tidy: Line = []
  const trimLast = () => {
    const last = tidy.at(-1)
    if (last?.type !== 'words') return
    const text = last.text.replace(after, '')
    tidy.pop()
    if (text === '') trimLast()
    else tidy.push({ ...last, text })
  }
  for (const part of line) {
    const last = tidy.at(-1)
    if (part.type === 'break') {
      trimLast()
      tidy.push(part)
      continue
    }
    const afterSpace = last?.type !== 'words' || after.test(last.text)
    const clean = part.text.replace(spaces, ' ')
    const text = afterSpace ? clean.replace(before, '') : clean
    if (text === '') continue
    if (last?.type === 'words' && sameLook(last, part))
      tidy[tidy.length - 1] = { ...last, text: last.text + text }
    else tidy.push({ ...part, text })
  }
  return withoutOuterBreaks(tidy, trimLast)
}

function withoutOuterBreaks(line: Line, trimLast: () => void): Line {
  trimLast()
  while (line.at(-1)?.type === 'break') {
    line.pop()
    trimLast()
  }
  while (line[0]?.type === 'break') line.shift()
  return line
}

const sameLook = (one: Words, other: Words): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href

/** A line cut where two or more breaks stand together: an empty line, so another paragraph. */
export function cutAtEmptyLines(line: Line): Line[] {
  const lines: Line[] = [[]]
  line.forEach((part, index) => {
    if (part.type !== 'break') lines.at(-1)?.push(part)
    else if (line[index + 1]?.type === 'break') return
    else if (line[index - 1]?.type === 'break') lines.push([])
    else lines.at(-1)?.push(part)
  })
  return lines.filter((one) => one.length > 0)
}

/** A line with single breaks. */
export const withSingleBreaks = (line: Line): Line =>
  line.filter((part, index) => part.type !== 'break' || line[index - 1]?.type !== 'break')
