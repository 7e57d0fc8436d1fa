import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
} from 'payload'

import { hasRole, notFound, policy, sentData, systemActor } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { isObject } from '#shared/values/index.ts'
import { sealedError, sealedFor } from '../sealing/index.ts'
import {
  type SiteValues,
  openSite,
  readSiteValues,
  sealSite,
  siteFieldNames,
} from './siteValues.ts'
import { SHELTER_SITES } from './slug.ts'

type Row = Record<string, unknown>

declare module 'payload' {
  interface RequestContext {
    /** What a request really sent of a site. */
    shelterSiteSent?: Row
  }
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** Without a key there is nothing here, whatever is asked. */
export const nothingHere = (): never => {
  throw notFound()
}

/**
 * Notes which fields were sent: by the time of `sealOnWrite` Payload has filled the others with
 * empty lists and groups, since it finds none stored. The sealed text itself is never taken.
 */
export const noteSent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = operation === 'create' || operation === 'update' ? sentData(args) : null
  if (data) Reflect.deleteProperty(data, 'sealed')
  // restoring a version sends nothing: its sealed text is ours, and stands for all of it
  req.context.shelterSiteSent = { ...data }
  return args
}

/** A group is changed by the parts that were sent, as Payload changes any group; anything else is replaced. */
const changed = (before: unknown, next: unknown, sent: unknown): unknown =>
  isObject(before) && isObject(next) && isObject(sent)
    ? { ...before, ...Object.fromEntries(Object.keys(sent).map((part) => [part, next[part]])) }
    : next

/**
 * Seals what was sent together with what was sealed before, and takes the open values out of what
 * is stored, in the document and its version.
 * @throws KerbenError `bad_request` (400); `sealed` (503), with nothing written, under another key
 */
export const sealOnWrite =
  (key: Buffer): CollectionBeforeChangeHook<StoredDocument> =>
  ({ data: next, operation, originalDoc, req }) => {
    const before: Row = originalDoc ?? {}
    const sent = req.context.shelterSiteSent ?? {}
    const id = String(operation === 'create' ? next['id'] : before['id'])
    const kept = textOrNull(next['sealed']) ?? textOrNull(before['sealed'])
    const values: Row = kept ? { ...openSite(kept, key, id) } : {}
    const stored: Row = { ...next }
    for (const name of siteFieldNames) {
      if (sent[name] !== undefined) values[name] = changed(values[name], next[name], sent[name])
      // not a key with undefined, which a schema-less store might keep
      Reflect.deleteProperty(stored, name)
    }
    stored['sealed'] = sealSite(readSiteValues(values), id, key)
    return stored
  }

const LISTS: readonly (keyof SiteValues)[] = ['directPhones', 'staff']

/**
 * Refuses a sealed text that was moved here from another document. It looks before Payload gives a
 * version's row, which has no id, a new one as its default.
 * @throws KerbenError `sealed` (503)
 */
export const refuseForeignSeal: CollectionBeforeReadHook<StoredDocument> = ({ doc }) => {
  const { id, sealed }: Row = doc
  const text = textOrNull(sealed)
  if (text !== null && typeof id === 'string' && sealedFor(text) !== id)
    throw sealedError('damaged')
  return doc
}

/**
 * Opens a site for the reader, and records that it was read, by whom, before it is shown. For a reader
 * who may not, past whose rights Payload can be asked (a form rendered for nobody), nothing is
 * opened, and nothing recorded that was not read.
 */
export const openOnRead =
  (key: Buffer): CollectionAfterReadHook<StoredDocument> =>
  async ({ doc, req }) => {
    const { sealed, ...shown }: Row = doc
    const text = textOrNull(sealed)
    const mayRead = systemActor(req) !== null || hasRole(req.user, ...policy.confidential.read)
    if (text === null || !mayRead) return shown
    const id = sealedFor(text)
    const values = openSite(text, key, id)
    shown['id'] = id
    await recordAudit(req, { action: 'readShelterSite', type: SHELTER_SITES, documentId: id })
    for (const name of siteFieldNames)
      shown[name] = values[name] ?? (LISTS.includes(name) ? [] : null)
    return shown
  }
