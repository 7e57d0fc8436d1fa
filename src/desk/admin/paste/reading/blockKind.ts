import type { Block, ListItem } from './blocks.ts'
import { nameOf, numberIn } from './domNodes.ts'

/** What the lines of an element are read as. */
export type Kind =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number; readonly mark?: string }
  | ({ readonly type: 'item'; begun: Block | null } & Pick<
      ListItem,
      'level' | 'ordered' | 'number' | 'isOutermost'
    >)
  | { readonly type: 'quote'; begun: Block | null }

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre
  section summary table tbody td tfoot th thead tr ul v:textbox`.split(/\s+/),
)

/** Whether an element begins a line of its own. */
export const isBlock = (element: Element, style: ReadonlyMap<string, string>): boolean =>
  blocks.has(nameOf(element)) ||
  /^(?:block|flex|grid|table|list-item)$/.test(style.get('display') ?? '')

/** The level of a heading, by its name, role or Word's class; null for what is none. */
export function headingLevel(element: Element): number | null {
  const [, level] =
    /^h([1-6])$/.exec(nameOf(element)) ?? /(?:^|\s)MsoHeading([1-9])/.exec(element.className) ?? []
  if (level !== undefined) return Number(level)
  return element.getAttribute('role') === 'heading' ? (numberIn(element, 'aria-level') ?? 2) : null
}

/** Whether an element quotes. */
export const isQuote = (element: Element): boolean =>
  nameOf(element) === 'blockquote' || /(?:^|\s)Mso(?:Intense)?Quote/.test(element.className)
