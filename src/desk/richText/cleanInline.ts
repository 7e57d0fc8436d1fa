import { lexicalElement, lexicalText, nodeId } from '#desk/richText/cleanNodes.ts'
import { isUuid } from '#shared/ids/index.ts'
import { cleanPart } from '#shared/localization/index.ts'
import { nodeTypes } from '#shared/richText/allowed.ts'
import type { RichTextNode } from '#shared/richText/node.ts'
import {
  externalUrl,
  linkedDocument,
  opensNewTab,
  undialledAddress,
} from '#shared/richText/references.ts'
import { textFormat } from '#shared/richText/values.ts'
import { type CleanContext, descend } from './cleanNodes.ts'
import { cleanUpload } from './cleanUpload.ts'

// Lexical has a node of its own for a tab character; cleaning makes it a space.
const inText = new Set<string>([...nodeTypes.inline, 'tab'])

/** Whether a node stands in a line of text; an unknown node that is nothing but text does too. */
export function isInline(node: RichTextNode): boolean {
  return inText.has(node.type) || typeof node.text === 'string'
}

/** Cleans one line of text; blocks inside it are replaced by their text, each on a new line. */
export function cleanInline(nodes: RichTextNode[], context: CleanContext): RichTextNode[] {
  const line: RichTextNode[] = []
  for (const node of nodes) {
    if (isInline(node)) line.push(...cleanInlineNode(node, context))
    else if (node.type === 'upload') context.lifted.push(...cleanUpload(node))
    else {
      const inner = cleanInline(...descend(node, context))
      if (inner.length > 0 && line.length > 0) line.push(linebreak())
      line.push(...inner)
    }
  }
  return mergeTexts(line)
}

function cleanInlineNode(node: RichTextNode, context: CleanContext): RichTextNode[] {
  if (node.type === 'linebreak') return [linebreak()]
  if (node.type === 'link' || node.type === 'autolink') return cleanLink(node, context)
  const text = typeof node.text === 'string' ? node.text : ' '
  return [lexicalText(cleanPart(text, context.locale ?? null), textFormat(node))]
}

function cleanLink(node: RichTextNode, context: CleanContext): RichTextNode[] {
  const [children, below] = descend(node, context)
  const line = cleanInline(children, { ...below, inLink: true })
  const target = context.inLink ? null : linkTarget(node, context)
  if (target === null || line.length === 0) return line
  const fields = { ...target, newTab: opensNewTab(node) }
  // An autolink follows its own text while that is edited, so only an external link can be one.
  if (node.type === 'autolink')
    return [lexicalElement('autolink', line, node, { version: 2, fields })]
  return [lexicalElement('link', line, node, { version: 3, fields, ...nodeId(node) })]
}

function linkTarget(node: RichTextNode, context: CleanContext): Record<string, unknown> | null {
  // a number that cannot be dialled stays as it was written: its author is told, readers get no link
  const url = externalUrl(node) ?? undialledAddress(node)?.written ?? null
  if (url !== null) return { linkType: 'custom', url }
  const document = node.type === 'link' ? linkedDocument(node) : null
  if (document === null || !context.linkable.includes(document.type)) return null
  if (!isUuid(document.id)) return null
  return { linkType: 'internal', doc: { relationTo: document.type, value: document.id } }
}

/**
 * Joins neighbouring texts of one format: Word splits sentences, but translators need them whole.
 */
function mergeTexts(line: RichTextNode[]): RichTextNode[] {
  const merged: RichTextNode[] = []
  for (const node of line) {
    const before = merged.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && before?.type === 'text' && before.format === node.format)
      merged[merged.length - 1] = { ...before, text: String(before.text) + String(node.text) }
    else merged.push(node)
  }
  return merged
}

function linebreak(): RichTextNode {
  return { type: 'linebreak', version: 1 }
}
