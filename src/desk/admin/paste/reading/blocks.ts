/** Words of one look. */
export interface Words {
  readonly type: 'words'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Where they lead; a safe address. */
  readonly href: string | null
}

/** A line of text with its soft line breaks. */
export type Line = (Words | { readonly type: 'break' })[]

/** An image as the clipboard's HTML names it. */
export interface PastedImage {
  /** Its description, or its file's name; may be empty. */
  readonly name: string
  /** Its description; empty where the program wrote none, or only a file name. */
  readonly alt: string
  /** Its address as written: `data:`, `file:` or any other. */
  readonly src: string
  /** Whether it is a film, a sound or a page, which no text can hold. */
  readonly isEmbedded?: boolean
}

/** An item of a list, before it is known of which. */
export interface ListItem {
  readonly type: 'item'
  /** From 1; only whether it is deeper than its neighbours counts. */
  readonly level: number
  readonly ordered: boolean
  /** The number that the program wrote; null for a bullet and where it counts on. */
  readonly number: number | null
  /** Whether it is the first of a list that surely is in no other. */
  readonly isOutermost?: boolean
  readonly line: Line
}

/** A cell of a table. */
export interface Cell {
  readonly heads: boolean
  readonly colSpan: number
  readonly rowSpan: number
  readonly blocks: readonly Block[]
}

/** Pasted text, of whatever program, as rich text could hold it. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly line: Line }
  | { readonly type: 'heading'; readonly level: number; readonly line: Line }
  | { readonly type: 'table'; readonly head: readonly Cell[][]; readonly body: readonly Cell[][] }
  | { readonly type: 'image'; readonly image: PastedImage }
  | ListItem
