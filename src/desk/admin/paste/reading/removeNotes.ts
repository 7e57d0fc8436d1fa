import { inOneLine, nameOf } from './domNodes.ts'
import type { PastedStyles } from './pastedStyles.ts'

const noteAddress =
  /^#_*(?:ftn|edn|fn|cmnt|msocom|sdfootnote|sdendnote|cite_note|foot-?note|end-?note)/i
const noteClass =
  /(?:^|\s)(?:(?:Mso)?(?:Footnote|Endnote|Comment)Reference|sd(?:foot|end)note(?:anc|sym)|msocomanchor)\b/i
const noteBody =
  /(?:^|\s)(?:msocom(?:txt|off)|sd(?:foot|end)note|Mso(?:Footnote|Endnote|Comment)Text)\b/i
const noteElement = /^(?:footnote|endnote|comment)(?:-list)?$/
const mark = /^[[(]?(?:\d{1,4}|\p{L}{1,5}|[*†‡§#]+)[\])]?$/u

/**
 * Takes footnotes, endnotes and comments out of a pasted document, with the marks that lead to
 * them: rich text has none, and a mark without its note is a number too many.
 * @returns how many there were
 */
export function removeNotes(document: Document, styles: PastedStyles): number {
  const marks = [...document.querySelectorAll('a, span')].filter((one) => isMark(one, styles))
  const noted = new Set(marks.map(addressOf).filter((address) => address !== ''))
  const bodies = [...document.querySelectorAll('div, p, li')].filter(
    (one) =>
      noteElement.test(styles.of(one).get('mso-element') ?? '') || noteBody.test(one.className),
  )
  for (const address of noted) {
    const target = document.getElementById(address) ?? anchorNamed(document, address)
    const body = target?.closest('li, p, div, dd, aside')
    // a mark of the text may have the very name that its note leads back to
    if (body && !bodies.some((one) => one.contains(body)) && beginsWith(body, target))
      bodies.push(wholeNote(body))
  }
  // a note holds a mark too, which leads back to the text, and a mark of Word's holds others
  const inText = marks.filter(
    (one) => ![...bodies, ...marks].some((other) => other !== one && other.contains(one)),
  )
  const notes = singleNotes(bodies, styles)
  for (const one of [...bodies, ...marks]) one.remove()
  // of notes that were copied without the text that leads to them, the notes themselves
  return new Set(inText.map((one) => addressOf(one) || one)).size || notes.length
}

function isMark(element: Element, styles: PastedStyles): boolean {
  if (noteClass.test(element.className)) return true
  const style = styles.of(element)
  if (/^(?:footnote|comment)$/.test(style.get('mso-special-character') ?? '')) return true
  if (style.has('mso-footnote-id') || style.has('mso-endnote-id')) return true
  const href = nameOf(element) === 'a' ? (element.getAttribute('href') ?? '') : ''
  if (!href.startsWith('#') || !mark.test(inOneLine(element.textContent))) return false
  return noteAddress.test(href) || element.closest('sup') !== null
}

/** The notes that are in no other; a list of notes is one only where it has none of its own. */
function singleNotes(bodies: readonly Element[], styles: PastedStyles): Element[] {
  const holdsAnother = (one: Element) =>
    bodies.some((other) => other !== one && one.contains(other))
  const isList = (one: Element) => (styles.of(one).get('mso-element') ?? '').endsWith('-list')
  const notes = bodies.filter(
    (one) => /\S/.test(one.textContent ?? '') && !(isList(one) && holdsAnother(one)),
  )
  return notes.filter((one) => !notes.some((other) => other !== one && other.contains(one)))
}

/** The name of the note that a mark leads to; empty where its program does not say. */
function addressOf(element: Element): string {
  const link = element.closest('a[href^="#"]') ?? element.querySelector('a[href^="#"]')
  return link?.getAttribute('href')?.slice(1) ?? ''
}

const anchorNamed = (document: Document, name: string) =>
  [...document.querySelectorAll('a[name]')].find((one) => one.getAttribute('name') === name)

const beginsWith = (body: Element, target: Element | null | undefined): boolean =>
  target === body || inOneLine(body.textContent).startsWith(inOneLine(target?.textContent))

/** Google Docs puts each note into a box of its own, of which its first paragraph has the mark. */
const wholeNote = (body: Element): Element => {
  const box = body.parentElement
  return box !== null &&
    nameOf(box) === 'div' &&
    box.firstElementChild === body &&
    box.parentElement?.firstElementChild !== box
    ? box
    : body
}
