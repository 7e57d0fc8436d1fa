'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The address of the open document below the desk's API; null while it is not stored. */
export function useDocumentBase(): string | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { api } = config.routes
  if (globalSlug) return `${api}/globals/${globalSlug}`
  return collectionSlug && id ? `${api}/${collectionSlug}/${String(id)}` : null
}
