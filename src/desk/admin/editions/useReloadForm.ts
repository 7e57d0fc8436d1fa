'use client'
import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { type Refusal, ask } from './ask.ts'
import { useDocumentBase } from './useDocumentBase.ts'

/**
 * Returns a function that loads the stored document into the open form without leaving the page:
 * after one of our operations wrote it, or another person did. Only for a form without unsaved
 * input.
 */
export function useReloadForm(): () => Promise<Refusal | null> {
  const { setData, setLastUpdateTime } = useDocumentInfo()
  const base = useDocumentBase()
  const { code: locale } = useLocale()
  const { reset } = useForm()
  return useCallback(async () => {
    // only what is stored is loaded again
    const { body, refusal } = await ask<Record<string, unknown>>(
      `${base ?? ''}?locale=${locale}&depth=0`,
    )
    if (!body) return refusal
    await reset(body)
    setData(body)
    const { updatedAt } = body
    if (typeof updatedAt === 'string') setLastUpdateTime(Date.parse(updatedAt))
    return null
  }, [base, locale, reset, setData, setLastUpdateTime])
}
