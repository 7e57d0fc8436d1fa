import type { FlattenedField } from 'payload'

import { contentKey } from '#desk/editions/index.ts'
import { storedRichText } from '#desk/richText/richTextField.ts'
import { type RichTextNode, asNode, childrenOf } from '#shared/richText/node.ts'
import { isObject } from '#shared/values/index.ts'
import type { Block } from './blockChanges.ts'
import { mergeBlocks } from './mergeBlocks.ts'
import { mergeValue, mergeWhole } from './mergeValue.ts'
import type { At, Three, Walk } from './sides.ts'

const rootOf = (value: unknown): RichTextNode | null =>
  asNode(isObject(value) ? value['root'] : null)

const blocksOf = (value: unknown): Block<RichTextNode>[] => {
  const root = rootOf(value)
  return root ? childrenOf(root).map((node) => ({ node, key: contentKey(node) })) : []
}

const isBlank = (value: unknown): boolean => value === null || value === undefined

/**
 * Merges rich text by its blocks. Of a conflict `theirs` and `ours` are whole texts that differ in the
 * blocks in dispute alone: whichever is chosen, what the other changed elsewhere is in it.
 */
export function mergeRichText(
  field: FlattenedField,
  three: Three<unknown>,
  at: At,
  walk: Walk,
): unknown {
  const ours = isBlank(three.ours) ? null : storedRichText(field, three.ours, walk.locale)
  // what is no rich text is refused when the field looks at it
  if (ours === undefined) return three.ours
  const cleaned = { ...three, ours }
  const merged = mergeWhole(field, cleaned, walk)
  if (merged || !walk.hasBase) return merged ? merged.value : mergeValue(field, cleaned, at, walk)
  const blocks = mergeBlocks(blocksOf(three.base), blocksOf(three.theirs), blocksOf(ours))
  const root = rootOf(ours) ?? rootOf(three.theirs)
  const textOf = (side: readonly Block<RichTextNode>[]) =>
    root && side.length > 0 ? { root: { ...root, children: side.map(({ node }) => node) } } : null
  const sides = { base: three.base, theirs: textOf(blocks.theirs), ours: textOf(blocks.ours) }
  return blocks.isDisputed ? mergeValue(field, sides, at, walk) : sides.ours
}
