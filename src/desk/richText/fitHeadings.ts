import { fittedHeadings } from '#shared/richText/headingLevels.ts'
import { type RichTextNode, descendants } from '#shared/richText/node.ts'

/** A heading's tag as it was sent: `h1` to `h6`, and `h2` for what is none. */
export const writtenTag = ({ tag }: RichTextNode): string =>
  typeof tag === 'string' && /^h[1-6]$/.test(tag) ? tag : 'h2'

const levelOf = (heading: RichTextNode): number => Number(writtenTag(heading).slice(1))

/**
 * Brings the headings of a clean root to the levels that there are, in their order: a text from
 * elsewhere begins with an `h1`, and what stood below it stays below it.
 */
export function fitHeadings(root: RichTextNode): RichTextNode {
  const headings = [...descendants(root)].filter(({ type }) => type === 'heading')
  const tags = fittedHeadings(headings.map(levelOf))
  const fit = (node: RichTextNode): RichTextNode => ({
    ...node,
    ...(node.type === 'heading' ? { tag: tags.get(levelOf(node)) } : {}),
    ...(node.children === undefined ? {} : { children: node.children.map(fit) }),
  })
  return headings.every((heading) => tags.get(levelOf(heading)) === heading.tag) ? root : fit(root)
}
