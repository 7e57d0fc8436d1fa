'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { isObject } from '#shared/values/index.ts'
import { useSensitive } from '../save/useSensitive.ts'

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : null), data)

/** Whether the open document is sensitive as it is stored, or by the present values of its form. */
export function useStoredSensitive(policy: ContentPolicy): boolean {
  const { data } = useDocumentInfo()
  const isTicked = useSensitive(policy)
  const { sensitive, kind } = policy
  const isStored = sensitive !== undefined && valueAt(data, sensitive.path) === sensitive.value
  return isTicked || isStored || kind === 'confidential'
}
