// The DOM's classes are the window's own; tests bring another window.

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1

/** Whether a node is a text. */
export const isText = (node: Node): boolean => node.nodeType === 3

/** What a comment says; null for any other node. Word's conditions (`<![if …]>`) are comments. */
export const commentIn = (node: Node): string | null =>
  node.nodeType === 8 ? (node.textContent ?? '').trim() : null

/** An element's name in small letters, with its prefix: `p`, `o:p`. */
export const nameOf = (element: Element): string => element.nodeName.toLowerCase()

/** An attribute as a whole number; null where it is none. */
export function numberIn(element: Element | null, attribute: string): number | null {
  const written = element?.getAttribute(attribute)?.trim() ?? ''
  return /^\d{1,6}$/.test(written) ? Number(written) : null
}

/** Text in one line. */
export const inOneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim()
