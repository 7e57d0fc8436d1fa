import type { Locale } from '#shared/localization/index.ts'

/**
 * A document as it is read with `locale: 'all'`, where its collection is known: the generated type
 * describes one locale, and here each localized field has one value for each locale that has any.
 * @example db.find<AllLocales<Media, 'alt' | 'caption'>>({ collection: 'media', locale: 'all' })
 */
export type AllLocales<Document, Localized extends keyof Document> = Omit<Document, Localized> & {
  [Name in Localized]?: Partial<Record<Locale, Document[Name]>> | null
}
