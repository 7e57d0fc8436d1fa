// The whole of what rich text may hold, as data: the editor offers it, the server enforces it on
// save, the snapshot and its renderings know nothing else.

/** The collection that uploads in rich text come from. */
export const mediaCollection = 'media'

/** Lexical's bits of a text's format: bold and italic; what else a text bears is dropped. */
export const textFormats = { bold: 1, italic: 2 } as const

/** The headings below a page's own title. */
export const headingTags = ['h2', 'h3', 'h4'] as const

/** The lists, with the HTML element that Lexical keeps beside each. */
export const listTags = { bullet: 'ul', number: 'ol' } as const

/** The schemes of an external link. */
export const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'] as const

/** What a node may hold: `blocks` and `inline` are the groups below, the rest a single type. */
export const contents = {
  root: 'blocks',
  paragraph: 'inline',
  heading: 'inline',
  quote: 'inline',
  link: 'inline',
  autolink: 'inline',
  list: 'listitem',
  listitem: 'inline',
  table: 'tablerow',
  tablerow: 'tablecell',
  tablecell: 'blocks',
} as const

/** The nodes that stand in the root or in a table's cell. */
export const blockTypes = ['paragraph', 'heading', 'list', 'quote', 'table', 'upload'] as const

/** The nodes that stand in a paragraph, heading, quote, link or list item. */
export const inlineTypes = ['text', 'linebreak', 'link', 'autolink'] as const

/** The most nodes inside one another; deeper than any text that a person writes. */
export const maxDepth = 64
