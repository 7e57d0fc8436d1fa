import { nameOf } from './domNodes.ts'
import { linkTarget } from './linkTarget.ts'

/** How words look where an element stands. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** Whether line breaks and spaces of the source are seen. */
  readonly preformatted: boolean
}

/** How plain words look. */
export const plain: Look = { bold: false, italic: false, href: null, preformatted: false }

/**
 * How words look within an element. A style says more than a name: Google Docs puts everything
 * into `<b style="font-weight:normal">`.
 */
export function lookWithin(element: Element, style: ReadonlyMap<string, string>, look: Look): Look {
  const name = nameOf(element)
  const link = name === 'a' ? linkTarget(element.getAttribute('href')) : null
  return {
    bold: boldOf(style.get('font-weight')) ?? (/^(?:b|strong)$/.test(name) || look.bold),
    italic: italicOf(style.get('font-style')) ?? (/^(?:i|em)$/.test(name) || look.italic),
    href: link ?? look.href,
    preformatted: preformattedOf(style.get('white-space')) ?? (name === 'pre' || look.preformatted),
  }
}

function boldOf(weight: string | undefined): boolean | null {
  if (weight === undefined || weight === 'inherit') return null
  return /^bold/.test(weight) || Number(weight) >= 600
}

const italicOf = (style: string | undefined): boolean | null =>
  style === undefined || style === 'inherit' ? null : /^(?:italic|oblique)/.test(style)

const preformattedOf = (space: string | undefined): boolean | null =>
  space === undefined || space === 'inherit' ? null : /^(?:pre|break-spaces)/.test(space)

const raised = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻' } // prettier-ignore
const lowered = { '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉' } // prettier-ignore

/**
 * The figures of an element that raises or lowers them, as characters of their own: rich text does
 * neither, and 10⁶ would become 106.
 * @returns null for any other element
 */
export function shiftedFigures(
  element: Element,
  style: ReadonlyMap<string, string>,
): string | null {
  const align = style.get('vertical-align')
  const figures = new Map(
    Object.entries(
      nameOf(element) === 'sup' || align === 'super'
        ? raised
        : nameOf(element) === 'sub' || align === 'sub'
          ? lowered
          : {},
    ),
  )
  const written = [...(element.textContent ?? '').trim()]
  const shifted = written.map((one) => figures.get(one))
  return written.length > 0 && shifted.every((one) => one !== undefined) ? shifted.join('') : null
}
