import type { Locale } from '#shared/localization/index.ts'

/** What the comments of one edition need to know of the document. */
export interface EditionProps {
  /** The document's address below the API. */
  readonly base: string
  readonly locale: Locale
  readonly language: Locale
  /** The locale that the form shows. */
  readonly shown: string
  readonly onField: (path: string) => void
}
