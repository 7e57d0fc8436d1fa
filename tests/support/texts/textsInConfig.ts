import { type I18nOptions, initI18n } from '@payloadcms/translations'
import type { Field, SanitizedConfig } from 'payload'

import { locales } from '#shared/localization/locales.ts'
import type { FoundText } from './textsInCode.ts'

type Said = (text: unknown, place: string) => void

/** Reads a field's own texts and those of its options and rows, then those of its inner fields. */
function readField(field: Field, place: string, said: Said): void {
  const here = `${place}.${'name' in field && field.name ? field.name : field.type}`
  // the parts of a partial date share one input, whose texts are in the code
  const isOneInput = field.type === 'group' && Boolean(field.admin?.components?.Field)
  const admin: Readonly<Record<string, unknown>> = { ...field.admin }
  const isUnseen = Boolean(admin['disabled']) || Boolean(admin['hidden'])
  if (isUnseen || ('hidden' in field && field.hidden)) return
  if (field.type !== 'row' && field.type !== 'ui' && field.type !== 'tabs')
    said('label' in field ? field.label : undefined, `${here} label`)
  if ('labels' in field && field.labels)
    for (const [name, label] of Object.entries(field.labels)) said(label, `${here} ${name}`)
  if (field.admin && 'description' in field.admin)
    said(field.admin.description, `${here} description`)
  if (field.admin && 'placeholder' in field.admin)
    said(field.admin.placeholder, `${here} placeholder`)
  if ('options' in field)
    for (const option of field.options)
      said(
        typeof option === 'string' ? option : option.label,
        `${here} option ${typeof option === 'string' ? option : option.value}`,
      )
  if (field.type === 'tabs')
    for (const tab of field.tabs) {
      said(tab.label, `${here} tab`)
      said(tab.description, `${here} tab’s description`)
      readFields(tab.fields, here, said)
    }
  if ('fields' in field && !isOneInput) readFields(field.fields, here, said)
}

const readFields = (fields: readonly Field[], place: string, said: Said): void => {
  for (const field of fields) readField(field, place, said)
}

/**
 * Every text in a desk's configuration: labels, descriptions, placeholders and options of
 * collections and globals, except Payload's own. A text in one language only is returned under
 * every locale, or without any.
 */
export async function textsInConfig(
  config: SanitizedConfig,
  i18n: I18nOptions,
): Promise<FoundText[]> {
  const languages = await Promise.all(
    locales.map(async (language) => ({
      language,
      i18n: await initI18n({ config: i18n, context: 'client', language: language as 'en' }),
    })),
  )
  const found: FoundText[] = []
  const said: Said = (text, place) => {
    if (text === undefined || text === false || text === null) return
    const inEach = languages.map(({ language, i18n }) => {
      const value: unknown =
        typeof text === 'function' ? (text as (args: object) => unknown)({ t: i18n.t, i18n }) : text
      const own =
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[language]
          : value
      return [language, typeof own === 'string' ? own : undefined] as const
    })
    found.push({
      place,
      text: Object.fromEntries(inEach.filter(([, own]) => own !== undefined)),
    })
  }
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-') || collection.admin.hidden === true) continue
    said(collection.labels.singular, `${collection.slug} singular`)
    said(collection.labels.plural, `${collection.slug} plural`)
    said(collection.admin.description, `${collection.slug} description`)
    said(collection.admin.group, `${collection.slug} group`)
    readFields(collection.fields, collection.slug, said)
  }
  for (const global of config.globals) {
    if (global.slug.startsWith('payload-')) continue
    said(global.label, `${global.slug} label`)
    said(global.admin.description, `${global.slug} description`)
    said(global.admin.group, `${global.slug} group`)
    readFields(global.fields, global.slug, said)
  }
  return found
}
