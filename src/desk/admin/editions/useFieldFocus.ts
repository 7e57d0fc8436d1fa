'use client'
import { useConfig, useDocumentInfo, useFormInitializing } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import { enclosingTabs, focusField } from '#desk/payload/admin/index.ts'

/** The URL parameter that names the field to focus when a document opens in another locale. */
const PARAMETER = 'field'

/**
 * Returns a function that focuses a field of the open form. With `?field=` in the address it does
 * so once when the form is ready, and then removes the parameter.
 */
export function useFieldFocus(): (path: string) => void {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const initializing = useFormInitializing()

  const go = useCallback(
    (path: string) => {
      const entity = collectionSlug
        ? getEntityConfig({ collectionSlug })
        : globalSlug
          ? getEntityConfig({ globalSlug })
          : null
      const [name = ''] = path.split('.')
      void focusField(path, enclosingTabs(entity?.fields ?? [], name) ?? [])
    },
    [collectionSlug, globalSlug, getEntityConfig],
  )

  useEffect(() => {
    if (initializing) return
    const address = new URL(window.location.href)
    const path = address.searchParams.get(PARAMETER)
    if (!path) return
    address.searchParams.delete(PARAMETER)
    window.history.replaceState(window.history.state, '', address)
    go(path)
  }, [initializing, go])

  return go
}
