import { isElement, nameOf } from './domNodes.ts'
import type { PastedStyles } from './pastedStyles.ts'

const code = new Set(
  `head style script link meta title xml template noscript hr map canvas w:sdtpr
  o:officedocumentsettings`.split(/\s+/),
)
const controls = new Set('button input select textarea datalist'.split(' '))

/** Whether an element holds nothing that was ever meant to be read. */
export const isCode = (element: Element): boolean => code.has(nameOf(element))

/** Whether an element is nothing that its reader saw: code, controls, hidden text, page headers. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  return (
    isCode(element) ||
    controls.has(nameOf(element)) ||
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    /^(?:header|footer)$/.test(style.get('mso-element') ?? '')
  )
}

/** Whether a program marks an element as deleted by who tracks changes. */
export const isDeletion = (element: Element): boolean =>
  nameOf(element) === 'del' || /(?:^|[\s_-])msodel\b|delet(?:ion|ed)/i.test(element.className)

/** Whether an element is struck out; rich text cannot show it, and its words would say the contrary. */
export const isStruckOut = (element: Element, style: ReadonlyMap<string, string>): boolean =>
  /^(?:s|strike)$/.test(nameOf(element)) ||
  `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`.includes(
    'line-through',
  )

/** Whether anything of an element is pasted: words or an image that are neither left out nor hidden. */
export function isLeft(node: Node, styles: PastedStyles): boolean {
  if (!isElement(node)) return node.nodeType === 3 && /\S/.test(node.textContent ?? '')
  const style = styles.of(node)
  if (isHidden(node, style) || isDeletion(node) || isStruckOut(node, style)) return false
  return nameOf(node) === 'img' || [...node.childNodes].some((one) => isLeft(one, styles))
}
