import { richTextText } from '#shared/richText/text.ts'
import { isList, isObject } from '#shared/values/index.ts'

/** What a form does not take over by itself from an answer: which rows there are, words of rich text. */
function outline(value: unknown): unknown {
  if (isList(value)) return value.map(outline)
  if (!isObject(value)) return undefined
  if ('root' in value) return richTextText(value.root)
  const parts = Object.keys(value)
    .sort()
    .map((key) => [key, key === 'id' ? value.id : outline(value[key])] as const)
    .filter(([, part]) => part !== undefined)
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/**
 * Whether what is stored has rows or rich text that the form has not sent, or lacks some that it
 * has: somebody else's, merged on saving.
 */
export const bringsMore = (
  sent: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): boolean =>
  Object.keys(sent).some(
    (name) =>
      name !== 'id' &&
      JSON.stringify(outline(sent[name]) ?? []) !== JSON.stringify(outline(stored[name]) ?? []),
  )
