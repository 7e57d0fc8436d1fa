import { z } from 'zod'

/** A block of rich text in the mission's files. */
export const seedBlock = z.union([
  z.strictObject({ p: z.string() }),
  z.strictObject({ h2: z.string() }),
  z.strictObject({ ul: z.array(z.string()).min(1) }),
  z.strictObject({ ol: z.array(z.string()).min(1) }),
])

/** One of the blocks that the mission's files use. */
export type SeedBlock = z.infer<typeof seedBlock>

type Node = { readonly type: string; readonly version: 1 } & Readonly<Record<string, unknown>>

const container = { direction: null, format: '', indent: 0, version: 1 } as const

const text = (content: string): Node => ({
  type: 'text',
  text: content,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const list = (listType: 'bullet' | 'number', items: readonly string[]): Node => ({
  ...container,
  type: 'list',
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  children: items.map((item, index) => ({
    ...container,
    type: 'listitem',
    value: index + 1,
    children: [text(item)],
  })),
})

const node = (block: SeedBlock): Node => {
  if ('p' in block)
    return { ...container, type: 'paragraph', textFormat: 0, children: [text(block.p)] }
  if ('h2' in block) return { ...container, type: 'heading', tag: 'h2', children: [text(block.h2)] }
  return 'ul' in block ? list('bullet', block.ul) : list('number', block.ol)
}

/** Rich text in the editor's form, made from a file's blocks. */
export const seedRichText = (blocks: readonly SeedBlock[]) => ({
  root: { ...container, type: 'root', children: blocks.map(node) },
})
