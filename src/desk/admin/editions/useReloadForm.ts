'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { type Refusal, ask } from './ask.ts'

/**
 * Returns a function that loads the stored document into the open form without leaving the page:
 * after one of our operations wrote it, or another person did. Only for a form without unsaved
 * input.
 */
export function useReloadForm(): () => Promise<Refusal | null> {
  const { id, collectionSlug, globalSlug, setData, setLastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { reset } = useForm()
  return useCallback(async () => {
    const path = globalSlug
      ? `globals/${globalSlug}`
      : `${collectionSlug ?? ''}/${String(id ?? '')}`
    const { body, refusal } = await ask<Record<string, unknown>>(
      `${config.routes.api}/${path}?locale=${locale}&depth=0`,
    )
    if (!body) return refusal
    await reset(body)
    setData(body)
    const { updatedAt } = body
    if (typeof updatedAt === 'string') setLastUpdateTime(Date.parse(updatedAt))
    return null
  }, [id, collectionSlug, globalSlug, config.routes.api, locale, reset, setData, setLastUpdateTime])
}
