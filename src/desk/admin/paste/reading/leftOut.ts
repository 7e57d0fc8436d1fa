import { nameOf } from './domNodes.ts'

const notText = new Set(
  `head style script link meta title xml template noscript hr button input select textarea datalist
  map canvas w:sdtpr o:officedocumentsettings`.split(/\s+/),
)

/** Whether an element is nothing that its reader saw: code, controls, hidden text, page headers. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  return (
    notText.has(nameOf(element)) ||
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
