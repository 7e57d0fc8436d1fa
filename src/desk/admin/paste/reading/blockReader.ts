import { type Kind, headingLevel, isBlock, isQuote } from './blockKind.ts'
import type { Block, Line } from './blocks.ts'
import { commentIn, isElement, isText, nameOf } from './domNodes.ts'
import { type Found, nothingFound } from './found.ts'
import { htmlItem, isRenumbered } from './htmlList.ts'
import { type Look, lookWithin, plain, shiftedFigures } from './inlineLook.ts'
import { isCode, isDeletion, isHidden, isLeft, isStruckOut } from './leftOut.ts'
import { linesAs } from './linesAs.ts'
import * as image from './pastedImage.ts'
import type { PastedStyles } from './pastedStyles.ts'
import { readTable } from './readTable.ts'
import { takeMark, takeWordItem } from './wordList.ts'

/** Where the reader is. */
interface Place {
  readonly look: Look
  readonly kind: Kind
  /** How many lists it is in. */
  readonly depth: number
}

const start: Place = { look: plain, kind: { type: 'paragraph' }, depth: 0 }

/** Reads the blocks of a document in the order of its words. */
export class BlockReader {
  private blocks: Block[] = []
  private line: Line = []
  private inTable = false
  private readonly left = new Map<Element, boolean>()

  constructor(
    private readonly styles: PastedStyles,
    readonly found: Found = nothingFound(),
  ) {}

  /** Reads the content of one element. */
  read(root: Element): Block[] {
    this.readChildren(root, start)
    this.flush(start.kind)
    return this.blocks
  }

  private readChildren(parent: Element, place: Place): void {
    for (const node of [...parent.childNodes]) this.readNode(node, place)
  }

  private readNode(node: Node, place: Place): void {
    if (isText(node)) this.readText(node.textContent ?? '', place.look)
    else if (isElement(node)) this.readElement(node, place)
    else this.readComment(node)
  }

  private readText(text: string, look: Look): void {
    const lines = look.preformatted ? text.split(/\r\n?|\n/) : [text]
    const { bold, italic, href } = look
    lines.forEach((one, index) => {
      if (index > 0) this.line.push({ type: 'break' })
      this.line.push({ type: 'words', text: one, bold, italic, href })
    })
  }

  /** Word writes a drawing twice: for itself, in a comment, and mostly as an image behind it. */
  private readComment(node: Node): void {
    const comment = commentIn(node) ?? ''
    const next = node.nextSibling === null ? null : commentIn(node.nextSibling)
    if (/^\[if gte vml/i.test(comment) && !/^\[if !vml\]/i.test(next ?? ''))
      this.found.images.push(...image.vmlImages(comment))
  }

  private readElement(element: Element, place: Place): void {
    const style = this.styles.of(element)
    if (/^(?:video|audio|iframe|object|embed|svg)$/.test(nameOf(element))) this.noteMedia(element)
    else if (isHidden(element, style) || isDeletion(element)) this.noteHidden(element)
    else if (isStruckOut(element, style)) this.found.struckOut.push(element.textContent ?? '')
    else if (nameOf(element) === 'br') this.readBreak(style)
    else if (nameOf(element) === 'img' || image.isVmlImage(element)) this.readImage(element, place)
    else if (/^(?:yes|\d)/.test(style.get('mso-spacerun') ?? style.get('mso-tab-count') ?? ''))
      this.readText(' ', place.look)
    else if (isBlock(element, style)) this.readBlock(element, style, place)
    else this.readInline(element, style, place)
  }

  private noteMedia(element: Element): void {
    if (nameOf(element) !== 'svg' || image.isNamed(element))
      this.found.images.push(image.mediaOf(element))
  }

  private noteHidden(element: Element): void {
    if (!isCode(element) && /\S/.test(element.textContent ?? '')) this.found.hidden = true
  }

  private readBreak(style: ReadonlyMap<string, string>): void {
    const isPageBreak = style.has('page-break-before') || style.has('break-before')
    this.line.push({ type: 'break' }, ...(isPageBreak ? [{ type: 'break' } as const] : []))
  }

  private readInline(element: Element, style: ReadonlyMap<string, string>, place: Place): void {
    const look = lookWithin(element, style, place.look)
    const figures = shiftedFigures(element, style)
    if (figures !== null) this.readText(figures, look)
    else if (element.classList.contains('Apple-converted-space')) this.readText(' ', look)
    else this.readChildren(element, { ...place, look })
  }

  private readImage(element: Element, { look, kind }: Place): void {
    const emoji = image.emojiOf(element)
    if (emoji !== null) return this.readText(emoji, look)
    if (image.isSpacer(element)) return
    this.flush(kind)
    const found = image.imageOf(element)
    this.found.images.push(found)
    this.blocks.push({ type: 'image', image: found })
    this.found.ownLine = true
  }

  private readBlock(element: Element, style: ReadonlyMap<string, string>, place: Place): void {
    this.flush(place.kind)
    if (nameOf(element) !== 'body') this.found.ownLine = true
    if (nameOf(element) === 'table' && this.inTable) this.found.nestedTables += 1
    if (/^(?:ol|li)$/.test(nameOf(element)) && isRenumbered(element)) this.found.renumbered += 1
    if (nameOf(element) === 'table' && !this.inTable)
      this.blocks.push(...readTable(element, (cell) => this.readCell(cell)))
    else {
      const kind = this.kindOf(element, place)
      const depth = place.depth + (/^(?:ul|ol|menu|dir)$/.test(nameOf(element)) ? 1 : 0)
      this.readChildren(element, { look: lookWithin(element, style, place.look), kind, depth })
      this.flush(kind)
    }
  }

  private readCell(cell: Element): Block[] {
    const reader = new BlockReader(this.styles, this.found)
    reader.inTable = true
    return reader.read(cell)
  }

  private kindOf(element: Element, { kind, depth }: Place): Kind {
    if (nameOf(element) === 'li') {
      const item = htmlItem(element, depth, (one) => this.isLeft(one))
      return { type: 'item', begun: null, ...item }
    }
    if (/^(?:td|th)$/.test(nameOf(element))) return start.kind
    const level = headingLevel(element)
    if (kind.type !== 'paragraph') {
      if (level !== null || (kind.type === 'item' && isQuote(element))) this.found.flattened += 1
      return kind
    }
    if (level !== null) {
      const mark = takeMark(element, this.styles)
      return { type: 'heading', level, ...(mark === null ? {} : { mark }) }
    }
    const item = takeWordItem(element, this.styles)
    if (item !== null) return { type: 'item', begun: null, ...item }
    // a paragraph of Word's list that has no mark goes on with the item before it
    const last = this.blocks.at(-1)
    if (/(?:^|\s)MsoList/.test(element.className) && last?.type === 'item')
      return { ...last, begun: last }
    return isQuote(element) ? { type: 'quote', begun: null } : kind
  }

  private isLeft(item: Element): boolean {
    const known = this.left.get(item) ?? isLeft(item, this.styles)
    this.left.set(item, known)
    return known
  }

  private flush(kind: Kind): void {
    const line = this.line
    this.line = []
    linesAs(kind, line, this.blocks)
  }
}
