import { type PhoneProblem, phoneAddress } from '#shared/phone/index.ts'
import { isObject } from '#shared/values/index.ts'
import { mediaCollection } from './allowed.ts'
import { type RichTextNode, descendants } from './node.ts'
import { safeUrl } from './safeUrl.ts'

/** A document or media file that rich text names. */
export interface RichTextReference {
  type: string
  id: string
}

/**
 * The documents that rich text links to and the media that it shows, each once, in reading order.
 * @param root a root node, in a working copy's form or the public one
 */
export function richTextReferences(root: unknown): RichTextReference[] {
  const found = new Map<string, RichTextReference>()
  for (const node of descendants(root)) {
    const reference = node.type === 'upload' ? mediaOf(node) : linkedDocument(node)
    if (reference !== null) found.set(`${reference.type} ${reference.id}`, reference)
  }
  return [...found.values()]
}

/** The external addresses that rich text links to, each once, in reading order. */
export function richTextUrls(root: unknown): string[] {
  const urls = new Set<string>()
  for (const node of descendants(root)) {
    const url = externalUrl(node)
    if (url !== null) urls.add(url)
  }
  return [...urls]
}

/** The media file that an upload node shows, or null. */
export function mediaOf(node: RichTextNode): RichTextReference | null {
  if (node.type !== 'upload') return null
  const id = idOf(node.value) ?? idOf(node.media)
  const type = node.relationTo ?? mediaCollection
  return id === null || typeof type !== 'string' ? null : { type, id }
}

/** The document that a link node leads to; null for an external link and for any other node. */
export function linkedDocument(node: RichTextNode): RichTextReference | null {
  const fields = linkFields(node)
  if (fields?.linkType !== 'internal') return null
  const doc = isObject(fields.doc) ? fields.doc : {}
  const type = doc.relationTo ?? doc.type
  const id = idOf(doc.value) ?? idOf(doc.id)
  return id === null || typeof type !== 'string' ? null : { type, id }
}

/** The safe address of an external link node; null for any other node. */
export function externalUrl(node: RichTextNode): string | null {
  const fields = linkFields(node)
  return fields === null || fields.linkType === 'internal' ? null : safeUrl(fields.url)
}

/** A `tel:` or `sms:` address that cannot be dialled as it was written, and why. */
export interface UndialledAddress {
  readonly written: string
  readonly problem: PhoneProblem
}

/**
 * The address of an external link node whose number cannot be dialled as it was written: it is kept
 * where it was written, and is no link for readers. Null for any other node.
 */
export function undialledAddress(node: RichTextNode): UndialledAddress | null {
  const fields = linkFields(node)
  if (typeof fields?.url !== 'string' || fields.linkType === 'internal') return null
  const reading = phoneAddress(fields.url)?.reading
  return reading && !reading.ok ? { written: fields.url, problem: reading.problem } : null
}

/** Whether a link node asks for a new tab. */
export function opensNewTab(node: RichTextNode): boolean {
  return linkFields(node)?.newTab === true
}

function linkFields(node: RichTextNode): Record<string, unknown> | null {
  if (node.type !== 'link' && node.type !== 'autolink') return null
  return isObject(node.fields) ? node.fields : null
}

/** Payload holds an id, or the whole document when it was populated. */
function idOf(value: unknown): string | null {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? id : null
}
