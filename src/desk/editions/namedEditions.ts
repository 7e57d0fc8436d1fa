import type { NamedEdition } from '#shared/errors/index.ts'
import type { Edition } from './edition.ts'

/** Editions as a refusal names what stands in the way. */
export const namedEditions = (editions: readonly Edition[]): NamedEdition[] =>
  editions.map(({ type, documentId, locale, title }) => ({
    type,
    documentId,
    locale,
    title: title ?? null,
  }))
