import { type Include, NO_INCLUDE } from '../query/index.ts'
import type { LiveEdition, Reference } from '../store/index.ts'
import { typeOf } from '../types.ts'
import { Library } from './library.ts'
import { type Named, namedBy } from './namedBy.ts'
import type { Reading } from './reading.ts'

/** An edition that is given whole, and what of it is included. */
export interface Whole {
  readonly edition: LiveEdition
  readonly include: Include
  /** Undefined for all. */
  readonly fields: ReadonlySet<string> | undefined
}

const MEDIA = 'media'

const refersTo = ({ type, documentId }: LiveEdition): Reference => ({ type, id: documentId })

const isMedia = ({ reference }: Named): boolean => reference.type === MEDIA

const named = ({ types }: Reading, { edition, fields }: Whole): Named[] => {
  const type = typeOf(types, edition)
  return type ? [...namedBy(type, edition, fields)] : []
}

/** The included documents of one whole edition, as whole editions of their own. */
const includedBy = (library: Library, { include }: Whole, names: readonly Named[]): Whole[] =>
  names.flatMap(({ field, reference, direct }) => {
    const inner = direct ? include.get(field) : undefined
    const edition = inner && library.edition(reference)
    return edition ? [{ edition, include: inner, fields: undefined }] : []
  })

/** Finds what a round of whole editions names and was not looked for yet. */
async function find(reading: Reading, library: Library, names: readonly Named[]): Promise<void> {
  const { store, types, locales, now } = reading
  const missing = new Map<string, Reference>()
  for (const { reference } of names) {
    if (!types.collections.has(reference.type)) continue
    if (!library.has(reference)) missing.set(`${reference.type}/${reference.id}`, reference)
  }
  const references = [...missing.values()]
  library.keep(references, await store.resolve(references, locales, now), locales)
}

/** Finds the media among what is named. */
export async function gatherMedia(
  { store }: Reading,
  library: Library,
  names: readonly Named[],
): Promise<void> {
  const ids = new Set(names.filter(isMedia).map(({ reference }) => reference.id))
  library.keepMedia(await store.media([...ids]))
}

/**
 * Gathers all that entries name: one query for their references (one more for each depth that is
 * included), one for media, one for the other locales of what is given whole.
 */
export async function gather(reading: Reading, entries: readonly Whole[]): Promise<Library> {
  const library = new Library()
  const all: Named[] = []
  const wholes: Whole[] = []
  let round = entries
  while (round.length > 0) {
    wholes.push(...round)
    const naming = round.map((whole) => ({ whole, names: named(reading, whole) }))
    const names = naming.flatMap((one) => one.names)
    all.push(...names)
    await find(reading, library, names)
    round = naming.flatMap((one) => includedBy(library, one.whole, one.names))
  }
  const documents = wholes
    .filter(({ fields }) => !fields || fields.has('alternates'))
    .map(({ edition }) => refersTo(edition))
  const [alternates] = await Promise.all([
    reading.store.alternates(unique(documents), reading.now),
    gatherMedia(reading, library, all),
  ])
  library.keepAlternates(alternates)
  return library
}

const unique = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((one) => [`${one.type}/${one.id}`, one])).values(),
]

/** A whole edition with all its fields and nothing but cards in it. */
export const whole = (edition: LiveEdition): Whole => ({
  edition,
  include: NO_INCLUDE,
  fields: undefined,
})
