import { phoneAddress } from '#shared/phone/index.ts'
import { frozenWords } from './frozenWords.ts'
import { type RichTextNode, asNode, childrenOf } from './node.ts'
import { externalUrl } from './references.ts'
import { listStart, listType } from './values.ts'

/**
 * Renders public rich text as plain text for people: blocks with an empty line between them, lists
 * with their marks, external addresses behind their words, images as their captions.
 * @param root the root node of a snapshot's rich text
 */
export function renderText(root: unknown): string {
  const node = asNode(root)
  return node === null ? '' : blocks(node)
}

function blocks(node: RichTextNode): string {
  return childrenOf(node)
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n')
}

function block(node: RichTextNode): string {
  switch (node.type) {
    case 'list':
      return list(node)
    case 'table':
      return childrenOf(node).map(row).join('\n')
    case 'upload': {
      const { alt, caption } = frozenWords(node.media)
      return caption ?? alt ?? ''
    }
    default:
      return line(node).trim()
  }
}

function line(node: RichTextNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const words = childrenOf(node).map(line).join('')
  const url = externalUrl(node)
  return url === null || saysAddress(words.trim(), url) ? words : `${words} (${url})`
}

/** Whether a link's words are its address as people write it, which need not be said twice. */
function saysAddress(words: string, url: string): boolean {
  const scheme = /^(?:tel|sms):/.exec(url)?.[0]
  return scheme === undefined
    ? bare(url) === bare(words)
    : phoneAddress(scheme + words)?.href === url
}

function bare(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
}

function list(node: RichTextNode, indent = ''): string {
  let number = listStart(node)
  const lines = childrenOf(node).map((item) => {
    const inner = childrenOf(item)[0]
    if (inner?.type === 'list') return list(inner, `${indent}  `)
    const mark = listType(node) === 'number' ? `${String(number++)}.` : '-'
    return `${indent}${mark} ${line(item).trim()}`
  })
  return lines.join('\n')
}

function row(node: RichTextNode): string {
  return childrenOf(node)
    .map((cell) => blocks(cell).replace(/\s*\n\s*/g, ' '))
    .join('\t')
}
