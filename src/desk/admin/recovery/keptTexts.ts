import { type UseStore, createStore, delMany, entries, keys, set } from 'idb-keyval'

import { type KeptText, isKeptText } from './keptText.ts'
import { type KeptKey, type Place, isWithin } from './place.ts'

/** Milliseconds for which unsaved text is kept: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

const isSame = (key: IDBValidKey, other: KeptKey): boolean =>
  JSON.stringify(key) === JSON.stringify(other)

let opened: UseStore | undefined
const store = (): UseStore => (opened ??= createStore('kerben-unsaved', 'texts'))

/** Keeps what is not saved of one opened form in this browser. */
export const keep = (key: KeptKey, text: KeptText): Promise<void> => set([...key], text, store())

/** Drops what is kept at exactly this address. */
export const drop = (key: KeptKey): Promise<void> => delMany([[...key]], store())

/** Drops all that is kept within a place: a document, or an account. */
export async function dropWithin(place: Partial<Place>): Promise<void> {
  const found = await keys(store())
  await delMany(
    found.filter((key) => isWithin(key, place)),
    store(),
  )
}

/**
 * What was kept of forms that were open at this place before, the latest; too old texts go.
 * @param open the form that is open now, whose own text is not looked for
 */
export async function find(
  place: Place,
  open: KeptKey,
): Promise<{ readonly key: KeptKey; readonly text: KeptText } | null> {
  const found = await entries<IDBValidKey, unknown>(store())
  const old = found.filter(([, text]) => !isKeptText(text) || text.at < Date.now() - KEPT_FOR)
  if (old.length > 0)
    await delMany(
      old.map(([key]) => key),
      store(),
    )
  const [latest] = found
    .flatMap(([key, text]) =>
      isWithin(key, place) && !isSame(key, open) && isKeptText(text) ? [{ key, text }] : [],
    )
    .sort((a, b) => b.text.at - a.text.at)
  if (!latest || !Array.isArray(latest.key) || latest.text.at < Date.now() - KEPT_FOR) return null
  const [account, type, document, locale, opening] = latest.key.map(String)
  return {
    key: [account ?? '', type ?? '', document ?? '', locale ?? '', opening ?? ''],
    text: latest.text,
  }
}
