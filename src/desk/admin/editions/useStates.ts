'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** The states of a type with their labels, as its form's select has them. */
export function useStates(collection: string): readonly { value: string; label: string }[] {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields ?? []
  const state = fields.find((field) => 'name' in field && field.name === 'state')
  if (state?.type !== 'select') return []
  return state.options.map((option) => {
    if (typeof option === 'string') return { value: option, label: option }
    const label = getTranslation(option.label, i18n)
    return { value: option.value, label: typeof label === 'string' ? label : option.value }
  })
}
