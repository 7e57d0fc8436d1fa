import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Endpoint,
} from 'payload'

import { recordAudit } from '../../src/audit/record.ts'
import { KerbenError } from '../../src/errors/kerbenError.ts'
import { sealedFor } from '../../src/shelterSites/index.ts'
import { SHELTER_SITES } from './slug.ts'
import {
  type SiteValues,
  openSite,
  readSiteValues,
  sealSite,
  siteFieldNames,
} from './siteValues.ts'

type Row = Record<string, unknown>

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** Without a key there is nothing here, whatever is asked. */
export const nothingHere = (): never => {
  throw new KerbenError({ code: 'not_found', status: 404, message: 'There is no such page.' })
}

/** The same at every address below the collection's, those included that run no operation. */
export const closedEndpoints: Endpoint[] = (['get', 'post', 'patch', 'put', 'delete'] as const).map(
  (method) => ({ path: '/:rest*', method, handler: nothingHere }),
)

/** The sealed text is made here, never sent. A version's restore brings its own, which is ours. */
export const dropSentSeal: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // the arguments of a write, of which only its data are looked at
  const { data } = args as { data?: Row }
  if (data) delete data['sealed']
  return args
}

/**
 * Seals what was sent together with what was sealed before, and takes the open values out of what
 * is stored, in the document and its version.
 * @throws KerbenError `bad_request` (400); `sealed` (503), with nothing written, under another key
 */
export const sealOnWrite =
  (key: Buffer): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc }) => {
    // Payload gives documents without a type to a hook that is not made for one collection
    const [sent, before] = [data as Row, (originalDoc ?? {}) as Row]
    const id = String(operation === 'create' ? sent['id'] : before['id'])
    const kept = textOrNull(sent['sealed']) ?? textOrNull(before['sealed'])
    const values: Row = kept ? { ...openSite(kept, key, id) } : {}
    const stored: Row = { ...sent }
    for (const name of siteFieldNames) {
      if (sent[name] !== undefined) values[name] = sent[name]
      // not a key with undefined, which a schema-less store might keep
      Reflect.deleteProperty(stored, name)
    }
    stored['sealed'] = sealSite(readSiteValues(values), id, key)
    return stored
  }

const LISTS: readonly (keyof SiteValues)[] = ['directPhones', 'staff']

/** Opens a site for the reader, and records that it was read, by whom, before it is shown. */
export const openOnRead =
  (key: Buffer): CollectionAfterReadHook =>
  async ({ doc, req }) => {
    const { sealed, ...shown } = doc as Row
    const text = textOrNull(sealed)
    if (text === null) return shown
    // a version's row has no id
    const id = textOrNull(shown['id']) ?? sealedFor(text)
    const values = openSite(text, key, id)
    await recordAudit(req, { action: 'readShelterSite', type: SHELTER_SITES, documentId: id })
    for (const name of siteFieldNames)
      shown[name] = values[name] ?? (LISTS.includes(name) ? [] : null)
    return shown
  }
