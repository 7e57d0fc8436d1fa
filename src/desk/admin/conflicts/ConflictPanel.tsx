'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Locale } from '#shared/localization/index.ts'
import type { Refusal } from '../editions/ask.ts'
import { refusalText } from '../editions/refusalTexts.ts'
import { FormNotice } from '../notice/FormNotice.tsx'
import { ConflictChoice } from './ConflictChoice.tsx'
import type { Conflict, Side } from './conflictsIn.ts'
import { texts } from './texts.ts'
import { useResolve } from './useResolve.ts'

/** Milliseconds after which the message of the refusal goes, which says less than the panel. */
const SAID = 500

interface Props {
  readonly conflicts: readonly Conflict[]
  readonly language: Locale
  /** Called with what is still in dispute; with nothing to close the panel. */
  readonly onConflicts: (conflicts: readonly Conflict[]) => void
}

/** The places that two people changed differently: one side is chosen for each, and saved. */
export function ConflictPanel({ conflicts, language, onConflicts }: Props) {
  const resolve = useResolve()
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => toast.dismiss(), SAID)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const isChosen = conflicts.every(({ path }) => sides[path] !== undefined)

  async function save(): Promise<void> {
    setBusy(true)
    const left = await resolve(conflicts, sides)
    setBusy(false)
    setRefusal(left.refusal)
    if (!left.refusal || left.conflicts.length > 0) onConflicts(left.conflicts)
  }

  return (
    <FormNotice
      heading={texts.heading[language]}
      actions={[
        {
          label: texts.save[language],
          isPrimary: true,
          disabled: busy || !isChosen,
          onPress: () => void save(),
        },
        {
          label: texts.later[language],
          disabled: busy,
          onPress: () => {
            onConflicts([])
          },
        },
      ]}
    >
      <p>{texts.hint[language]}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.path}
          conflict={conflict}
          chosen={sides[conflict.path]}
          language={language}
          onChoose={(side) => {
            setSides((before) => ({ ...before, [conflict.path]: side }))
          }}
        />
      ))}
      {refusal && <p role="alert">{refusalText(refusal, language)}</p>}
    </FormNotice>
  )
}
