import { textFormats } from './allowed.ts'
import { escapeHtml, tag } from './escapeHtml.ts'
import { type RichTextNode, asNode, childrenOf } from './node.ts'
import { externalUrl, linkedDocument, mediaOf, opensNewTab } from './references.ts'
import { renderUpload } from './renderImage.ts'
import { renderTable } from './renderTable.ts'
import type { ResolveRichText } from './resolve.ts'
import { safeUrl } from './safeUrl.ts'
import { headingTag, listStart, listType, textFormat } from './values.ts'

/**
 * Renders public rich text as HTML that is safe in any page: every text and attribute is escaped,
 * and only our own elements and link schemes occur.
 * @param root the root node of a snapshot's rich text
 * @param resolve finds current link targets and media; a link to a document that is not live is
 * rendered as its text
 */
export function renderHtml(root: unknown, resolve: ResolveRichText): string {
  const node = asNode(root)
  return node === null ? '' : renderChildren(node, resolve)
}

function renderChildren(node: RichTextNode, resolve: ResolveRichText): string {
  return childrenOf(node)
    .map((child) => renderNode(child, resolve))
    .join('')
}

function renderNode(node: RichTextNode, resolve: ResolveRichText): string {
  switch (node.type) {
    case 'text':
      return renderText(node)
    case 'linebreak':
      return '<br>'
    case 'paragraph':
      return element('p', renderChildren(node, resolve))
    case 'heading':
      return element(headingTag(node), renderChildren(node, resolve))
    case 'quote':
      return element('blockquote', element('p', renderChildren(node, resolve)))
    case 'link':
      return renderLink(node, resolve)
    case 'list':
      return renderList(node, resolve)
    case 'table':
      return renderTable(node, (cell) => renderChildren(cell, resolve))
    case 'upload': {
      const file = mediaOf(node)
      return renderUpload(node, file === null ? null : resolve.media(file.id))
    }
    default:
      return renderChildren(node, resolve)
  }
}

/** A block; nothing for an empty one, such as an empty line that a person typed. */
function element(name: string, content: string): string {
  return content.trim() === '' ? '' : `<${name}>${content}</${name}>`
}

function renderText(node: RichTextNode): string {
  const format = textFormat(node)
  let html = escapeHtml(typeof node.text === 'string' ? node.text : '')
  if (format & textFormats.italic) html = `<em>${html}</em>`
  if (format & textFormats.bold) html = `<strong>${html}</strong>`
  return html
}

function renderLink(node: RichTextNode, resolve: ResolveRichText): string {
  const content = renderChildren(node, resolve)
  const document = linkedDocument(node)
  const href = document === null ? externalUrl(node) : safeUrl(resolve.link(document))
  if (href === null) return content
  const newTab = opensNewTab(node)
  const opening = tag('a', {
    href,
    target: newTab ? '_blank' : null,
    rel: document === null || newTab ? 'noopener' : null,
  })
  return `${opening}${content}</a>`
}

/** Lexical gives an inner list an item of its own; in HTML it belongs into the item before it. */
function renderList(list: RichTextNode, resolve: ResolveRichText): string {
  const items: string[] = []
  for (const item of childrenOf(list)) {
    const content = renderChildren(item, resolve)
    const isInner = childrenOf(item)[0]?.type === 'list'
    if (isInner && items.length > 0) items.push((items.pop() ?? '') + content)
    else items.push(content)
  }
  const name = listType(list) === 'number' ? 'ol' : 'ul'
  const start = listStart(list)
  const opening = tag(name, { start: start === 1 ? null : start })
  return `${opening}${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`
}
