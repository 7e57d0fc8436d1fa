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

/** Answers 404 to everything, since without a key the collection is off. */
export const nothingHere = (): never => {
  throw notFound()
}

/**
 * Remembers which fields were sent. When `sealOnWrite` runs, Payload has filled the others with
 * empty lists and groups, since none are stored. A sent `sealed` text is always ignored.
 */
export const noteSent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = operation === 'create' || operation === 'update' ? sentData(args) : null
  if (data) Reflect.deleteProperty(data, 'sealed')
  // restoring a version sends no fields; its sealed text replaces the present one
  req.context.shelterSiteSent = { ...data }
  return args
}

/** Changes only the sent parts of a group, as Payload does; any other value is replaced. */
const changed = (before: unknown, next: unknown, sent: unknown): unknown =>
  isObject(before) && isObject(next) && isObject(sent)
    ? { ...before, ...Object.fromEntries(Object.keys(sent).map((part) => [part, next[part]])) }
    : next

/**
 * Combines the sent values with those sealed before, seals them, and removes the plain values from
 * what is stored, in the document and its version.
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
      // deleted: a property that is undefined might be stored by MongoDB
      Reflect.deleteProperty(stored, name)
    }
    stored['sealed'] = sealSite(readSiteValues(values), id, key)
    return stored
  }

const LISTS: readonly (keyof SiteValues)[] = ['directPhones', 'staff']

/**
 * Refuses a sealed text that was copied from another document. Runs before Payload gives a row of a
 * version, which has no id, a generated one.
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
 * Opens a site for the reader, after recording who reads it. For a reader without the right, which
 * is possible where Payload skips access rules (a form rendered without a user), nothing is opened
 * and nothing is recorded.
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
