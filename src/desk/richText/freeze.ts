import { listTags } from '#shared/richText/allowed.ts'
import { type RichTextNode, asNode, childrenOf } from '#shared/richText/node.ts'
import { externalUrl, linkedDocument, mediaOf, opensNewTab } from '#shared/richText/references.ts'
import {
  headerState,
  headingTag,
  listStart,
  listType,
  span,
  textFormat,
} from '#shared/richText/values.ts'

/** A media file as snapshots hold it. */
export interface FrozenMedia {
  id: string
  alt: string | null
  caption: string | null
  credit: string | null
}

/** Where `publicRichText` gets media from. */
export interface FreezeOptions {
  /** The file's words in the edition's locale; null when there is no such file. */
  media: (id: string) => FrozenMedia | null
}

/** The root of public rich text. */
export interface PublicRichText extends RichTextNode {
  type: 'root'
  children: RichTextNode[]
}

/**
 * Converts a working copy's rich text to its public form, copying only allowed keys: no ids of
 * nodes, no editor internals, no populated documents.
 * @param root the root node of a field's value, already clean (see `cleanRichText`)
 * @returns a root node that `renderHtml` and `renderText` read
 */
export function publicRichText(root: unknown, options: FreezeOptions): PublicRichText {
  const node = asNode(root)
  return { type: 'root', children: node === null ? [] : freezeChildren(node, options) }
}

function freezeChildren(node: RichTextNode, options: FreezeOptions): RichTextNode[] {
  return childrenOf(node).flatMap((child) => freezeNode(child, options))
}

function freezeNode(node: RichTextNode, options: FreezeOptions): RichTextNode[] {
  const freeze = freezers[node.type]
  // a node that is not on the allow-list is replaced by its content
  return freeze === undefined ? freezeChildren(node, options) : freeze(node, options)
}

type Freezer = (node: RichTextNode, options: FreezeOptions) => RichTextNode[]

const element =
  (keys: (node: RichTextNode) => Record<string, unknown> = () => ({})): Freezer =>
  (node, options) => [{ type: node.type, ...keys(node), children: freezeChildren(node, options) }]

const freezers: Record<string, Freezer | undefined> = {
  paragraph: element(),
  quote: element(),
  heading: element((node) => ({ tag: headingTag(node) })),
  list: element((node) => {
    const start = listStart(node)
    return {
      listType: listType(node),
      tag: listTags[listType(node)],
      ...(start === 1 ? {} : { start }),
    }
  }),
  listitem: element(),
  table: element(),
  tablerow: element(),
  tablecell: element((node) => ({
    headerState: headerState(node),
    colSpan: span(node.colSpan),
    rowSpan: span(node.rowSpan),
  })),
  linebreak: () => [{ type: 'linebreak' }],
  text: (node) => [{ type: 'text', text: String(node.text), format: textFormat(node) }],
  link: freezeLink,
  autolink: freezeLink,
  upload: (node, { media }) => {
    const file = mediaOf(node)
    const frozen = file === null ? null : media(file.id)
    if (frozen === null) return []
    const { id, alt, caption, credit } = frozen
    return [{ type: 'upload', media: { id, alt, caption, credit } }]
  },
}

function freezeLink(node: RichTextNode, options: FreezeOptions): RichTextNode[] {
  const children = freezeChildren(node, options)
  const newTab = opensNewTab(node)
  const doc = linkedDocument(node)
  const url = externalUrl(node)
  if (doc !== null)
    return [{ type: 'link', fields: { linkType: 'internal', doc, newTab }, children }]
  if (url !== null) return [{ type: 'link', fields: { linkType: 'custom', url, newTab }, children }]
  return children
}
