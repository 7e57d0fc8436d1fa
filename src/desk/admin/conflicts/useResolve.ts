'use client'
import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

import type { Refusal } from '../editions/ask.ts'
import { useDocumentBase } from '../editions/useDocumentBase.ts'
import { type Conflict, type Side, sideOf } from './conflictsIn.ts'
import { saveDirectly } from './saveDirectly.ts'
import { withValues } from './withValues.ts'

/** What is still in the way after conflicts were resolved; nothing where all is stored. */
export interface Unresolved {
  readonly conflicts: readonly Conflict[]
  readonly refusal: Refusal | null
}

/**
 * Returns a function that saves a form again, with one side of each conflict. The desk first merges
 * the form without what is in dispute; what this form is to win is then saved upon that.
 */
export function useResolve() {
  const { globalSlug, setData, setLastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData, reset, setIsValid, setModified, setSubmitted } = useForm()
  // only what is stored has conflicts
  const address = `${useDocumentBase() ?? ''}?locale=${locale}&depth=0`
  const isGlobal = globalSlug !== undefined

  async function show(doc: Readonly<Record<string, unknown>>): Promise<void> {
    await reset(doc)
    setSubmitted(false)
    setIsValid(true)
    setData({ ...doc })
    if (typeof doc.updatedAt === 'string') setLastUpdateTime(Date.parse(doc.updatedAt))
  }

  return async (
    conflicts: readonly Conflict[],
    sides: Readonly<Record<string, Side>>,
  ): Promise<Unresolved> => {
    const form = getData()
    const undisputed = withValues(
      form,
      form,
      conflicts.map((conflict) => sideOf(conflict, 'theirs')),
    )
    const merged = await saveDirectly(address, isGlobal, undisputed)
    if (!merged.doc) return merged
    const won = conflicts.filter(({ path: at }) => sides[at] === 'ours')
    if (won.length === 0) {
      await show(merged.doc)
      return merged
    }
    const ours = withValues(
      merged.doc,
      form,
      won.map((conflict) => sideOf(conflict, 'ours')),
    )
    const saved = await saveDirectly(address, isGlobal, ours)
    await show(saved.doc ?? ours)
    if (!saved.doc) setModified(true)
    return saved
  }
}
