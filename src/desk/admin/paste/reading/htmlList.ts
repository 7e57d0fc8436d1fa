import type { ListItem } from './blocks.ts'
import { nameOf, numberIn } from './domNodes.ts'

/** Which item of a list an `li` is. */
export type HtmlItem = Pick<ListItem, 'level' | 'ordered' | 'number' | 'isOutermost'>

const isList = (element: Element): boolean => /^(?:ul|ol|menu|dir)$/.test(nameOf(element))

/**
 * Reads an item of a list in HTML.
 * @param depth how many lists it is in
 * @param isLeft whether anything of an item is pasted: what is not has no number either
 */
export function htmlItem(
  item: Element,
  depth: number,
  isLeft: (item: Element) => boolean,
): HtmlItem {
  const ordered = item.parentElement !== null && nameOf(item.parentElement) === 'ol'
  return {
    level: levelOf(item, depth),
    ordered,
    number: ordered ? numberOf(item, isLeft) : null,
    isOutermost: ownLevel(item) === null && isFirst(item),
  }
}

/** Whether a list or an item has a number that rich text cannot write: it counts up, from 0. */
export const isRenumbered = (element: Element): boolean =>
  nameOf(element) === 'ol'
    ? element.hasAttribute('reversed') || hasOddNumber(element, 'start')
    : element.parentElement?.nodeName.toLowerCase() === 'ol' && hasOddNumber(element, 'value')

const hasOddNumber = (element: Element, attribute: string): boolean =>
  element.hasAttribute(attribute) && numberIn(element, attribute) === null

/** Word on the web and Google Docs write an item's level beside it. */
const ownLevel = (item: Element): number | null =>
  numberIn(item, 'aria-level') ?? numberIn(item, 'data-aria-level')

const levelOf = (item: Element, depth: number): number => Math.max(depth, ownLevel(item) ?? 0, 1)

/** Whether an item is the first of a list that is in no other. */
function isFirst(item: Element): boolean {
  let outermost: Element | null = null
  for (let one = item.parentElement; one !== null; one = one.parentElement) {
    if (/^t[dh]$/.test(nameOf(one))) break
    if (isList(one)) outermost = one
  }
  return outermost?.querySelector('li') === item
}

/**
 * The number of an item: its own, or one more than that of the item of its level before it. Google
 * Docs writes items of several levels side by side.
 */
function numberOf(item: Element, isLeft: (item: Element) => boolean): number {
  const level = levelOf(item, 1)
  let after = 0
  for (let one: Element | null = item; one !== null; one = one.previousElementSibling) {
    if (nameOf(one) !== 'li' || levelOf(one, 1) > level) continue
    if (levelOf(one, 1) < level) return after
    const counts = one === item || isLeft(one)
    const own = numberIn(one, 'value')
    if (own !== null) return own + after - (counts ? 0 : 1)
    if (counts) after += 1
  }
  const start = item.parentElement?.hasAttribute('reversed')
    ? 1
    : numberIn(item.parentElement, 'start')
  return (start ?? 1) + after - 1
}
