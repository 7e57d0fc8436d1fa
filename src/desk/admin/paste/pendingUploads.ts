import { $createUploadNode, $isUploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $dfsIterator } from '@payloadcms/richtext-lexical/lexical/utils'

import { mediaCollection } from '#shared/richText/allowed.ts'
import { isObject } from '#shared/values/index.ts'

/**
 * Puts a stored file into the place that a paste kept for it; null takes the place away. Undoing
 * never leads to the empty place.
 */
export function replacePending(
  editor: LexicalEditor,
  placeholder: string,
  id: string | null,
): void {
  editor.update(
    () => {
      for (const { node } of $dfsIterator()) {
        if (!$isUploadNode(node)) continue
        const data: unknown = node.getData()
        const pending = isObject(data) && isObject(data.pending) ? data.pending : {}
        if (pending.formID !== placeholder) continue
        if (id === null) node.remove()
        else
          node.replace(
            $createUploadNode({ data: { fields: {}, relationTo: mediaCollection, value: id } }),
          )
        return
      }
    },
    { tag: HISTORY_MERGE_TAG, discrete: true },
  )
  // the form is told of no change that is merged into the one before it
  editor.update(() => $getRoot().markDirty())
}
