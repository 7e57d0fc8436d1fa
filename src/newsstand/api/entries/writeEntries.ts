import type { Include } from '../query/index.ts'
import type { LiveEdition } from '../store/index.ts'
import { Usage } from '../usage.ts'
import { entry } from './entry.ts'
import type { EntryContext } from './entryContext.ts'
import type { EntryMemory, WrittenEntry } from './entryMemory.ts'
import { type FullEntry, gather } from './gather.ts'

/** In which form each edition is written. */
type EntryForm = Pick<FullEntry, 'fields' | 'include'>

/**
 * Everything but the edition that decides how an entry is written: part of its key in the memory.
 */
const nameOf = ({ locales, richText }: EntryContext, { include, fields }: EntryForm): string =>
  JSON.stringify([locales, richText, fields ? [...fields] : null, namesIn(include)])

const namesIn = (include: Include): unknown[] =>
  [...include].map(([name, inner]) => [name, namesIn(inner)])

/**
 * Writes editions as entries, all in one form. Only those that are not remembered are gathered for
 * and made.
 * @param revision the store's, read before anything else of the answer
 * @returns each as JSON in UTF-8, in their order
 */
export async function writeEntries(
  entryContext: EntryContext,
  editions: readonly LiveEdition[],
  form: EntryForm,
  { memory, revision }: { readonly memory: EntryMemory; readonly revision: number },
): Promise<Buffer[]> {
  await memory.follow(revision, (known) => entryContext.store.changedSince(known))
  const name = nameOf(entryContext, form)
  const keyOf = (edition: LiveEdition): string => `${edition.revision} ${name}`
  const known = editions.map((edition) => memory.find(keyOf(edition), revision, entryContext.now))
  const unknown = editions.filter((_, place) => !known[place])
  const resolved = await gather(
    entryContext,
    unknown.map((edition) => ({ edition, ...form })),
  )
  const write = (edition: LiveEdition): WrittenEntry => {
    const usage = new Usage()
    const rendering = { entryContext: { ...entryContext, usage }, resolved }
    const written = {
      json: Buffer.from(JSON.stringify(entry(rendering, { edition, ...form }))),
      usage,
    }
    memory.keep(keyOf(edition), revision, written)
    return written
  }
  return editions.map((edition, place) => {
    const { json, usage } = known[place] ?? write(edition)
    entryContext.usage.add(usage)
    return json
  })
}
