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

/** The schemes of an external link, beside `tel:` and `sms:`, whose numbers `phoneAddress` reads. */
export const linkSchemes = ['http:', 'https:', 'mailto:'] as const

/**
 * Node types by where they may occur: blocks in the root and in table cells, inline nodes in
 * paragraphs, headings, quotes, links and list items, the others only inside the node they belong
 * to.
 */
export const nodeTypes = {
  blocks: ['paragraph', 'heading', 'list', 'quote', 'table', 'upload'],
  inline: ['text', 'linebreak', 'link', 'autolink'],
  parts: ['listitem', 'tablerow', 'tablecell'],
} as const

/** The most nodes inside one another; deeper than any text that a person writes. */
export const maxDepth = 64
