// Payload 3.90.1 knows no list whose rows stay while their texts change.
'use client'
import { useAuth } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { mayWriteText } from '#desk/access/mayWriteText.ts'

/**
 * Takes away what adds, moves and removes rows for who may only write the texts in them: rows are
 * shared by all locales.
 */
export function RowControls({
  policy,
  sensitive,
}: {
  readonly policy: ContentPolicy
  readonly sensitive: boolean
}) {
  const { user } = useAuth()
  if (mayWriteText(policy, user, null, sensitive)) return null
  return (
    <style>
      {`.array-field__add-row, .array-field .array-actions, .array-field .collapsible__drag,
        .array-field .clipboard-action__popup { display: none }`}
    </style>
  )
}
