import type { Include } from '../query/index.ts'
import { Usage } from '../usage.ts'
import { entry } from './entry.ts'
import type { EntryMemory, WrittenEntry } from './entryMemory.ts'
import { type Whole, gather } from './gather.ts'
import type { Reading } from './reading.ts'

/** What decides how an entry is written, beside its edition. */
const formOf = ({ locales, richText }: Reading, { include, fields }: Whole): string =>
  JSON.stringify([locales, richText, fields ? [...fields] : null, namesIn(include)])

const namesIn = (include: Include): unknown[] =>
  [...include].map(([name, inner]) => [name, namesIn(inner)])

/**
 * Writes editions as entries, all in the form of the first. Only those that are not remembered are
 * gathered for and made.
 * @param revision the store's, read before anything else of the answer
 * @returns each as JSON in UTF-8, in their order
 */
export async function writeEntries(
  reading: Reading,
  wholes: readonly Whole[],
  { memory, revision }: { readonly memory: EntryMemory; readonly revision: number },
): Promise<Buffer[]> {
  const [first] = wholes
  if (!first) return []
  const form = formOf(reading, first)
  const keyOf = ({ edition }: Whole): string => `${edition.revision} ${form}`
  const known = wholes.map((whole) => memory.find(keyOf(whole), revision, reading.now))
  const library = await gather(
    reading,
    wholes.filter((_, place) => !known[place]),
  )
  const write = (whole: Whole): WrittenEntry => {
    const usage = new Usage()
    const shelf = { reading: { ...reading, usage }, library }
    const written = { json: Buffer.from(JSON.stringify(entry(shelf, whole))), usage }
    memory.keep(keyOf(whole), revision, written)
    return written
  }
  return wholes.map((whole, place) => {
    const { json, usage } = known[place] ?? write(whole)
    reading.usage.add(usage)
    return json
  })
}
