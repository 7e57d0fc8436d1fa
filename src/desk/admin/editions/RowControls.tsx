'use client'
import { useAuth } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { mayWriteText } from '#desk/access/mayWriteText.ts'
import { useSensitive } from '../save/useSensitive.ts'

/**
 * Takes away what adds, moves and removes rows for who may only write the texts in them: rows are
 * shared by all locales, and Payload knows no list whose rows stay while their texts change.
 */
export function RowControls({ policy }: { readonly policy: ContentPolicy }) {
  const { user } = useAuth()
  const sensitive = useSensitive(policy)
  if (mayWriteText(policy, user, null, sensitive)) return null
  return (
    <style>
      {`.array-field__add-row, .array-field .array-actions, .array-field .collapsible__drag,
        .array-field .clipboard-action__popup { display: none }`}
    </style>
  )
}
