import { type Locale, locales as allLocales } from '#shared/localization/index.ts'
import type { Alternate, LiveEdition, Reference, StoredMedia } from '../store/index.ts'

const keyOf = ({ type, id }: Reference): string => `${type}/${id}`

/** All that entries name, as it was gathered for one answer. */
export class Resolved {
  readonly #editions = new Map<string, LiveEdition | null>()
  readonly #alternates = new Map<string, Alternate[]>()
  readonly #media = new Map<string, StoredMedia>()

  /** Whether a document was looked for, live or not. */
  has(reference: Reference): boolean {
    return this.#editions.has(keyOf(reference))
  }

  /** Keeps the result of a lookup. Of several locales of a document the first counts. */
  keep(
    references: readonly Reference[],
    found: readonly LiveEdition[],
    locales: readonly Locale[],
  ): void {
    for (const reference of references) this.#editions.set(keyOf(reference), null)
    for (const edition of inOrder(found, locales).reverse())
      this.#editions.set(keyOf({ type: edition.type, id: edition.documentId }), edition)
  }

  keepAlternates(alternates: readonly Alternate[]): void {
    for (const alternate of inOrder(alternates, allLocales)) {
      const key = keyOf({ type: alternate.type, id: alternate.documentId })
      this.#alternates.set(key, [...(this.#alternates.get(key) ?? []), alternate])
    }
  }

  keepMedia(media: readonly StoredMedia[]): void {
    for (const file of media) this.#media.set(file.id, file)
  }

  /** A named document as it is served; null where it is not live in any of the wanted locales. */
  edition(reference: Reference): LiveEdition | null {
    return this.#editions.get(keyOf(reference)) ?? null
  }

  /** All locales in which a document is live, in the order of the locales. */
  alternates({ type, documentId }: LiveEdition): readonly Alternate[] {
    return this.#alternates.get(keyOf({ type, id: documentId })) ?? []
  }

  /** A media file; null where it is gone or may not be shown any more. */
  media(id: string): StoredMedia | null {
    const file = this.#media.get(id)
    return file && !file.barred ? file : null
  }
}

const inOrder = <T extends { readonly locale: Locale }>(
  items: readonly T[],
  locales: readonly Locale[],
): T[] =>
  [...items].sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))
