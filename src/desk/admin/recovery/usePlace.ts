'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'

import { useLastUser } from '#desk/payload/admin/index.ts'
import type { Place } from './place.ts'

/** Whose form is open, of which document and in which language; null while that is not known. */
export function usePlace(): Place | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const account = useLastUser()?.id
  const type = globalSlug ?? collectionSlug
  const document = globalSlug ? '' : String(id ?? 'new')
  return useMemo(
    () =>
      account !== undefined && type ? { account: String(account), type, document, locale } : null,
    [account, type, document, locale],
  )
}
