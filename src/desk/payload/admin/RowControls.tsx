// Payload 3.90.1 has no lists whose rows are fixed while their texts can be edited.
'use client'

import type { ContentPolicy } from '#desk/access/index.ts'
import { mayWriteText } from '#desk/access/mayWriteText.ts'
import { useLastUser } from './useLastUser.ts'

/**
 * Hides the buttons that add, move and remove rows from people who may only translate the texts in
 * them: all locales share the rows.
 */
export function RowControls({
  policy,
  sensitive,
}: {
  readonly policy: ContentPolicy
  readonly sensitive: boolean
}) {
  const user = useLastUser()
  if (mayWriteText(policy, user, null, sensitive)) return null
  return (
    <style>
      {`.array-field__add-row, .array-field .array-actions, .array-field .collapsible__drag,
        .array-field .clipboard-action__popup { display: none }`}
    </style>
  )
}
