import { type Include, NO_INCLUDE } from '../query/index.ts'
import type { LiveEdition, Reference } from '../store/index.ts'
import { typeOf } from '../types.ts'
import type { EntryContext } from './entryContext.ts'
import { type Named, namedBy } from './namedBy.ts'
import { Resolved } from './resolved.ts'

/** An edition to be given as a whole entry, with the documents to include in it. */
export interface FullEntry {
  readonly edition: LiveEdition
  readonly include: Include
  /** Undefined for all. */
  readonly fields: ReadonlySet<string> | undefined
}

const MEDIA = 'media'

const refersTo = ({ type, documentId }: LiveEdition): Reference => ({ type, id: documentId })

const isMedia = ({ reference }: Named): boolean => reference.type === MEDIA

const named = ({ types }: EntryContext, { edition, fields }: FullEntry): Named[] => {
  const type = typeOf(types, edition)
  return type ? [...namedBy(type, edition, fields)] : []
}

/** The included documents of one whole edition, as whole editions of their own. */
const includedBy = (
  resolved: Resolved,
  { include }: FullEntry,
  names: readonly Named[],
): FullEntry[] =>
  names.flatMap(({ field, reference, direct }) => {
    const inner = direct ? include.get(field) : undefined
    const edition = inner && resolved.edition(reference)
    return edition ? [{ edition, include: inner, fields: undefined }] : []
  })

/** Looks up the named documents that were not looked up before. */
async function find(
  entryContext: EntryContext,
  resolved: Resolved,
  names: readonly Named[],
): Promise<void> {
  const { store, types, locales, now } = entryContext
  const missing = new Map<string, Reference>()
  for (const { reference } of names) {
    if (!types.collections.has(reference.type)) continue
    if (!resolved.has(reference)) missing.set(`${reference.type}/${reference.id}`, reference)
  }
  const references = [...missing.values()]
  resolved.keep(references, await store.resolve(references, locales, now), locales)
}

/** Finds the media among what is named. */
export async function gatherMedia(
  { store }: EntryContext,
  resolved: Resolved,
  names: readonly Named[],
): Promise<void> {
  const ids = new Set(names.filter(isMedia).map(({ reference }) => reference.id))
  resolved.keepMedia(await store.media([...ids]))
}

/**
 * Gathers all that entries name: one query for their references (one more for each depth that is
 * included), one for media, one for the other locales of what is given whole.
 */
export async function gather(
  entryContext: EntryContext,
  entries: readonly FullEntry[],
): Promise<Resolved> {
  const resolved = new Resolved()
  const all: Named[] = []
  const wholes: FullEntry[] = []
  let round = entries
  while (round.length > 0) {
    wholes.push(...round)
    const naming = round.map((whole) => ({ whole, names: named(entryContext, whole) }))
    const names = naming.flatMap((one) => one.names)
    all.push(...names)
    await find(entryContext, resolved, names)
    round = naming.flatMap((one) => includedBy(resolved, one.whole, one.names))
  }
  const documents = wholes
    .filter(({ fields }) => !fields || fields.has('alternates'))
    .map(({ edition }) => refersTo(edition))
  const [alternates] = await Promise.all([
    entryContext.store.alternates(unique(documents), entryContext.now),
    gatherMedia(entryContext, resolved, all),
  ])
  resolved.keepAlternates(alternates)
  return resolved
}

const unique = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((one) => [`${one.type}/${one.id}`, one])).values(),
]

/** An edition as a whole entry with all fields, whose references are cards. */
export const whole = (edition: LiveEdition): FullEntry => ({
  edition,
  include: NO_INCLUDE,
  fields: undefined,
})
