import { type Locale, locales } from '#shared/localization/index.ts'
import { type DeliveredType, type DeliveredTypes, IDENTITY } from '../types.ts'
import { type Include, readInclude } from './include.ts'
import { type Parameters, readNames } from './parameters.ts'

/** How rich text is given. */
export type RichTextForm = 'html' | 'lexical' | 'text'

/** What a request wants of each entry. */
export interface EntryQuery {
  /** The requested locale, then its fallbacks. */
  readonly locales: readonly Locale[]
  readonly include: Include
  /** Names of the fields wanted, identity and included ones among them; undefined for all. */
  readonly fields: ReadonlySet<string> | undefined
  readonly richText: RichTextForm
}

/** The parameters of every route that gives entries. */
export const ENTRY_PARAMETERS = ['include', 'fields', 'fallback', 'richText'] as const

const FORMS: readonly RichTextForm[] = ['html', 'lexical', 'text']

/** Reads in which form rich text is asked for. */
export const readForm = (parameters: Parameters, otherwise: RichTextForm): RichTextForm => {
  const value = parameters.values.get('richText')
  const form = FORMS.find((known) => known === value)
  if (value && !form) parameters.report('richText', `There is no rich text as “${value}”.`, FORMS)
  return form ?? otherwise
}

/** Reads what is asked of each entry: `include`, `fields`, `fallback`, `richText`. */
export function readEntryQuery(
  parameters: Parameters,
  locale: Locale,
  type: DeliveredType,
  types: DeliveredTypes,
): EntryQuery {
  const include = readInclude(parameters, type, types)
  const fields = readNames(parameters, 'fields', type.fields)
  const fallback = readNames(parameters, 'fallback', locales) ?? []
  return {
    locales: [...new Set([locale, ...fallback])],
    include,
    fields: fields && new Set<string>([...IDENTITY, ...fields, ...include.keys()]),
    richText: readForm(parameters, 'html'),
  }
}
