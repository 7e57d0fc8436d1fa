import { commentIn, isElement } from './domNodes.ts'
import { type ListMark, readMark } from '#shared/richText/listMark.ts'
import type { PastedStyles } from './pastedStyles.ts'

/** Which item of a list a paragraph of Word is. */
export interface WordItem extends ListMark {
  readonly level: number
}

/**
 * Word writes an item of a list as a paragraph that names its list and level (`mso-list:l0 level2
 * lfo1`) and begins with its mark, for programs without lists of their own: in an element
 * `mso-list:Ignore`, or between the conditions `[if !supportLists]` and `[endif]`. Takes the mark
 * out of the paragraph.
 * @returns null for a paragraph that is no item
 */
export function takeWordItem(paragraph: Element, styles: PastedStyles): WordItem | null {
  const style = styles.of(paragraph)
  const [, list, level] = /^(l\d+)\s+level(\d)/.exec(style.get('mso-list') ?? '') ?? []
  const named = /(?:^|\s)MsoList/.test(paragraph.className)
  if (list === undefined && !named) return null
  const written = takeMark(paragraph, styles)
  if (written === null && list === undefined) return null
  const mark =
    written === null ? markOfSheet(styles.listLevel(`${list}:level${level}`)) : readMark(written)
  return { ...mark, level: Number(level ?? levelOfMargin(style)) }
}

/** Takes the marks of a paragraph out of it; their text, or null where there is none. */
export function takeMark(paragraph: Element, styles: PastedStyles): string | null {
  const marks = [...conditionalMark(paragraph), ...ignoredElements(paragraph, styles)]
  const [mark] = marks
  const written = mark?.textContent ?? null
  for (const one of marks) one.parentNode?.removeChild(one)
  return written
}

function ignoredElements(paragraph: Element, styles: PastedStyles): Element[] {
  return [...paragraph.querySelectorAll('[style]')].filter(
    (one) => styles.of(one).get('mso-list') === 'ignore',
  )
}

function conditionalMark(parent: Node): Node[] {
  const found: Node[] = []
  let within = false
  for (const node of parent.childNodes) {
    const comment = commentIn(node)
    if (comment !== null && /^\[if !supportLists\]/i.test(comment)) within = true
    else if (comment !== null && /^\[endif\]/i.test(comment)) within = false
    else if (within) found.push(node)
    else if (isElement(node)) found.push(...conditionalMark(node))
  }
  return found
}

/** A list whose marks are not written is known by the style sheet alone. */
function markOfSheet(level: ReadonlyMap<string, string> | undefined): ListMark {
  const format = level?.get('mso-level-number-format')
  const number = Number(level?.get('mso-level-start-at') ?? NaN)
  const ordered = level !== undefined && format !== 'bullet' && format !== 'image'
  return { ordered, number: ordered && Number.isInteger(number) ? number : null }
}

/** Word moves each level to the right by half an inch, 36 points. */
function levelOfMargin(style: ReadonlyMap<string, string>): number {
  const margin = style.get('margin-left') ?? ''
  const points =
    parseFloat(margin) * (margin.endsWith('in') ? 72 : margin.endsWith('cm') ? 28.35 : 1)
  return Number.isFinite(points) ? Math.max(1, Math.round(points / 36)) : 1
}
