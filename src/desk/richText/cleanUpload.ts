import { nodeId } from '#desk/richText/cleanNodes.ts'
import { isUuid } from '#shared/ids/index.ts'
import { mediaCollection } from '#shared/richText/allowed.ts'
import type { RichTextNode } from '#shared/richText/node.ts'
import { mediaOf } from '#shared/richText/references.ts'

/**
 * Cleans an upload: keeps a file of the media collection by its id; removes others, such as a
 * pending paste.
 */
export function cleanUpload(node: RichTextNode): RichTextNode[] {
  const file = mediaOf(node)
  if (file === null || file.type !== mediaCollection || !isUuid(file.id)) return []
  const { type: relationTo, id: value } = file
  return [
    { fields: {}, format: '', type: 'upload', version: 3, ...nodeId(node), relationTo, value },
  ]
}
