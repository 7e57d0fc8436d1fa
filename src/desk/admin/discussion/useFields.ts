'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** A field of the form that a comment may be about. */
export interface FieldChoice {
  readonly path: string
  readonly label: string
}

/** The named fields of one level, those in rows and tabs without a name among them. */
function named(fields: readonly ClientField[]): ClientField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : named(tab.fields)))
    if (field.type === 'row' || field.type === 'collapsible') return named(field.fields)
    return 'name' in field && field.name ? [field] : []
  })
}

/** The fields of the open document, in their order, with their labels. */
export function useFields(): readonly FieldChoice[] {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : globalSlug
      ? getEntityConfig({ globalSlug })
      : null
  return named(entity?.fields ?? []).flatMap((field) => {
    if (field.type === 'ui' || !('name' in field) || field.name === 'id') return []
    const isHidden = field.admin?.hidden === true || field.admin?.disabled === true
    const { label } = field
    if (isHidden || !label) return []
    return [{ path: field.name, label: getTranslation(label, i18n) }]
  })
}
