'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** The label of a field of the first level, wherever tabs and rows have put it. */
function labelOf(fields: readonly ClientField[], name: string): unknown {
  for (const field of fields) {
    if ('name' in field && field.name === name) return 'label' in field ? field.label : undefined
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name === name) return tab.label
        const label = 'name' in tab && tab.name ? undefined : labelOf(tab.fields, name)
        if (label !== undefined) return label
      }
    } else if (!('name' in field) && 'fields' in field) {
      const label = labelOf(field.fields, name)
      if (label !== undefined) return label
    }
  }
  return undefined
}

/**
 * Names the fields of a type in the reader's language.
 * @param type the slug of a collection or global
 * @returns gives a field's name itself where it has no label
 */
export function useFieldLabels(type: string): (name: string) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const entity = [...config.collections, ...config.globals].find(({ slug }) => slug === type)
  return (name) => {
    const label = labelOf(entity?.fields ?? [], name)
    if (typeof label === 'string') return label
    return isStatic(label) ? getTranslation(label, i18n) : name
  }
}

const isStatic = (label: unknown): label is Record<string, string> =>
  typeof label === 'object' && label !== null
