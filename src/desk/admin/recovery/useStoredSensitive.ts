'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { isSensitive } from '#desk/access/isSensitive.ts'
import { useSensitive } from '../save/useSensitive.ts'

/** Whether the open document is sensitive as it is stored, or by the present values of its form. */
export function useStoredSensitive(policy: ContentPolicy): boolean {
  const { data } = useDocumentInfo()
  const isTicked = useSensitive(policy)
  return isTicked || isSensitive(policy.sensitive, data) || policy.kind === 'confidential'
}
