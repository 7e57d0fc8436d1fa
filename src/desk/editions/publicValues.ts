import { type PublicRichText, publicRichText } from '#desk/richText/index.ts'
import { isBlank, isDay } from '#shared/localization/index.ts'
import {
  type PresentedPartialDate,
  isPartialDate,
  presentPartialDate,
} from '#shared/partialDate/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { LocaleView, ProjectionContext } from './deskConfig.ts'
import { isEmpty } from './isEmpty.ts'

// The functions that `toPublic` uses. Each takes a stored value of a locale view, of any form, and
// returns its public form, or null where there is none. They copy named values and add nothing.

/** A text as written; null when it is blank. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && !isBlank(value) ? value : null

/** A finite number, or null. */
export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** A calendar day `YYYY-MM-DD`, or null. */
export const dayOf = (value: unknown): string | null => (isDay(value) ? value : null)

/** A group's values, to read by name; empty when nothing is stored. */
export const groupOf = (value: unknown): LocaleView => (isObject(value) ? value : {})

/** An array field's rows, or none. */
export const rowsOf = (value: unknown): readonly LocaleView[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** The texts of a field that holds many, such as tags or a choice of several; blank ones left out. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf).filter((text) => text !== null) : []

/** A document as snapshots name it. */
export interface PublicReference<Type extends string = string> {
  readonly type: Type
  readonly id: string
}

/** The id of a relation, which Payload holds as the bare id or as the whole document. */
const idOf = (value: unknown): string | null => textOf(isObject(value) ? value['id'] : value)

/**
 * A relation to one document.
 * @param type the slug of the type that the relation names
 */
export function referenceOf<const Type extends string>(
  type: Type,
  value: unknown,
): PublicReference<Type> | null {
  const id = idOf(value)
  return id === null ? null : { type, id }
}

/**
 * A relation to many documents, each once, in the editors' order.
 * @param type the slug of the type that the relation names
 */
export function referencesOf<const Type extends string>(
  type: Type,
  value: unknown,
): PublicReference<Type>[] {
  const ids = (Array.isArray(value) ? value : []).map(idOf).filter((id) => id !== null)
  return [...new Set(ids)].map((id) => ({ type, id }))
}

/**
 * A relation that may name several types, as Payload stores it: `{ relationTo, value }`.
 * @param types the slugs that are let through
 */
export function anyReferenceOf<const Type extends string>(
  types: readonly Type[],
  value: unknown,
): PublicReference<Type> | null {
  const { relationTo, value: document } = groupOf(value)
  const type = types.find((known) => known === relationTo)
  return type === undefined ? null : referenceOf(type, document)
}

/** A used media file as snapshots hold it. */
export interface PublicMedia {
  readonly type: 'media'
  readonly id: string
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

/** One media file with its words in the edition's locale; null if it was deleted. */
export function mediaOf(
  value: unknown,
  { media }: Pick<ProjectionContext, 'media'>,
): PublicMedia | null {
  const id = idOf(value)
  const file = id === null ? null : media(id)
  return (
    file && {
      type: 'media',
      id: file.id,
      alt: textOf(file.alt),
      caption: textOf(file.caption),
      credit: textOf(file.credit),
    }
  )
}

/** Several media files in the editors' order, without deleted ones. */
export const mediaListOf = (
  value: unknown,
  context: Pick<ProjectionContext, 'media'>,
): PublicMedia[] =>
  (Array.isArray(value) ? value : [])
    .map((item) => mediaOf(item, context))
    .filter((file) => file !== null)

/** A partial date as the locale shows it; null when none is stored. */
export const partialDateOf = (
  value: unknown,
  locale: ProjectionContext['locale'],
): PresentedPartialDate | null => (isPartialDate(value) ? presentPartialDate(value, locale) : null)

/** Rich text in its public form; null when it is empty. */
export function richTextOf(
  value: unknown,
  context: Pick<ProjectionContext, 'media'>,
): PublicRichText | null {
  const { root } = groupOf(value)
  return root === undefined || isEmpty(value) ? null : publicRichText(root, context)
}

/** What an edition's page says to search engines. */
export interface PublicSeo {
  readonly title: string | null
  readonly description: string | null
  readonly image: PublicMedia | null
}

/**
 * What the page tells search engines.
 * @param meta the group of plugin-seo, `view.meta`
 */
export function seoOf(meta: unknown, context: Pick<ProjectionContext, 'media'>): PublicSeo {
  const { title, description, image } = groupOf(meta)
  return {
    title: textOf(title),
    description: textOf(description),
    image: mediaOf(image, context),
  }
}

/**
 * The source of a statement, as snapshots hold it.
 * @param value the group of `sourceField`
 * @returns null without an address, since a name alone cannot be linked
 */
export function sourceOf(value: unknown): { label: string | null; url: string } | null {
  const { label, url } = groupOf(value)
  const address = textOf(url)
  return address === null ? null : { label: textOf(label), url: address }
}
