import { type RichTextReference, renderHtml, richTextReferences } from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'

/** What was derived from a rich text, kept as long as its snapshot is. */
interface Read {
  readonly references: readonly RichTextReference[]
  /** Only for rich text without references: its HTML is the same in every answer. */
  html?: string
}

const known = new WeakMap<object, Read>()

const read = (root: object): Read => {
  const found = known.get(root) ?? { references: richTextReferences(root) }
  known.set(root, found)
  return found
}

/** What a snapshot's rich text names, looked for once. */
export const referencesOf = (root: unknown): readonly RichTextReference[] =>
  isObject(root) ? read(root).references : []

/** The HTML of a snapshot's rich text that names nothing, rendered once; undefined for any other. */
export function plainHtml(root: unknown): string | undefined {
  if (!isObject(root)) return undefined
  const found = read(root)
  if (found.references.length > 0) return undefined
  found.html ??= renderHtml(root, { link: () => null, media: () => null })
  return found.html
}
