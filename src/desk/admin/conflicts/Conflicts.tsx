'use client'
import { useTranslation } from '@payloadcms/ui'
import { Suspense, lazy, useEffect, useState } from 'react'

import { onRefusedSave, useUnsaved } from '#desk/payload/admin/index.ts'
import { interfaceLanguage } from '#shared/localization/index.ts'
import { useDocumentBase } from '../editions/useDocumentBase.ts'
import { type Conflict, conflictsIn } from './conflictsIn.ts'
import { texts } from './texts.ts'
import { useMergedSave } from './useMergedSave.ts'

// rarely needed, so it is loaded when it is
const ConflictPanel = lazy(async () => ({
  default: (await import('./ConflictPanel.tsx')).ConflictPanel,
}))

/**
 * Opens the conflicts of the form around when a save meets what somebody else has stored, and makes
 * the form anew where it was merged with that.
 */
export function Conflicts() {
  const { i18n } = useTranslation()
  const isUnsaved = useUnsaved()
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const address = useDocumentBase()

  useEffect(
    () =>
      onRefusedSave((save) => {
        if (save.path === address) setConflicts(conflictsIn(save.body))
      }),
    [address],
  )

  useEffect(() => {
    if (!isUnsaved) setConflicts([])
  }, [isUnsaved])
  useMergedSave()

  if (conflicts.length === 0 || !isUnsaved) return null
  const language = interfaceLanguage(i18n.language)
  return (
    <Suspense fallback={<p role="status">{texts.loading[language]}</p>}>
      <ConflictPanel
        key={JSON.stringify(conflicts.map(({ path: at, at: when }) => [at, when]))}
        conflicts={conflicts}
        language={language}
        onConflicts={setConflicts}
      />
    </Suspense>
  )
}
