import type { NamedEdition } from '#shared/errors/index.ts'
import type { Edition } from './edition.ts'

/** What a refusal says of an edition. */
type Named = Pick<Edition, 'type' | 'documentId' | 'locale' | 'title'>

/** Editions as a refusal names them. */
export const namedEditions = (editions: readonly Named[]): NamedEdition[] =>
  editions.map(({ type, documentId, locale, title }) => ({
    type,
    documentId,
    locale,
    title: title ?? null,
  }))
