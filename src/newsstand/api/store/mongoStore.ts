import { type Db, type Document, type Filter, MongoClient } from 'mongodb'

import type { Locale } from '#shared/localization/index.ts'
import { CountMemory } from './countMemory.ts'
import type { Moment } from './moment.ts'
import { mayWrite } from './mongoPrivileges.ts'
import {
  type EditionDocument,
  type MediaDocument,
  alternateKeys,
  alternateOf,
  editionKeys,
  editionOf,
  mediaOf,
} from './mongoRows.ts'
import { inConsent, paged, selected } from './mongoSelection.ts'
import type { ChangedEdition, ListQuery, Page, Reference, Selection, Store } from './store.ts'
import { unavailable } from './unavailable.ts'

/** A server that does not answer by then counts as unavailable, in milliseconds. */
const PATIENCE = 2000

const IS_LIVE: Filter<Document> = { slug: { $type: 'string' } }

const isLive = ({ snapshot, slug, consentUntil }: EditionDocument, now: Date): boolean =>
  Boolean(snapshot && slug) && (!consentUntil || consentUntil > now.toISOString())

/** One `$in` for each type, so that the compound index is used. */
const anyOf = (documents: readonly Reference[]): Filter<Document> => {
  const types = [...new Set(documents.map(({ type }) => type))]
  return {
    $or: types.map((type) => ({
      type,
      documentId: { $in: documents.filter((one) => one.type === type).map(({ id }) => id) },
    })),
  }
}

/**
 * The store of a MongoDB database, as Payload's adapter lays it out. Connects when it is first
 * asked; only reads, from the primary where there is one, so that a publish is seen at once.
 */
export class MongoStore implements Store {
  readonly #client: MongoClient
  readonly #counts = new CountMemory()
  #highest = 0

  constructor(url: string) {
    this.#client = new MongoClient(url, {
      readPreference: 'primaryPreferred',
      serverSelectionTimeoutMS: PATIENCE,
      connectTimeoutMS: PATIENCE,
    })
  }

  /** Any failure of the driver means that the content cannot be read now; it reconnects by itself. */
  async #read<T>(read: (db: Db) => Promise<T>): Promise<T> {
    try {
      return await read(this.#client.db())
    } catch (error) {
      throw unavailable(error)
    }
  }

  #editions(filter: Filter<Document>, keys: Record<string, 1> = editionKeys) {
    return this.#read((db) =>
      db.collection<Document>('editions').find(filter).project<EditionDocument>(keys).toArray(),
    )
  }

  #aggregate<T extends Document>(stages: Document[]): Promise<T[]> {
    return this.#read((db) => db.collection('editions').aggregate<T>(stages).toArray())
  }

  async revision() {
    const [latest] = await this.#aggregate<Pick<EditionDocument, 'revision'>>([
      { $match: { revision: { $gt: 0 } } },
      { $sort: { revision: -1 } },
      { $limit: 1 },
      { $project: { revision: 1 } },
    ])
    const revision = latest?.revision ?? 0
    // a lower revision: the database was restored from a backup, so the same revision may mean
    // other content
    if (revision < this.#highest) this.#counts.clear()
    this.#highest = revision
    return revision
  }

  async changedSince(since: number) {
    const rows = await this.#aggregate<EditionDocument>([
      { $match: { revision: { $gt: since } } },
      { $sort: { revision: 1 } },
      { $project: { type: 1, documentId: 1, locale: 1, revision: 1 } },
    ])
    return rows.map(({ type, documentId, locale, revision = 0 }) => ({
      type,
      documentId,
      locale,
      revision,
    }))
  }

  async changes(since: number, limit: number, now: Date): Promise<ChangedEdition[]> {
    const rows = await this.#aggregate<EditionDocument>([
      { $match: { revision: { $gt: since } } },
      { $sort: { revision: 1 } },
      { $limit: limit },
      { $project: editionKeys },
    ])
    return rows.map((row) => ({
      type: row.type,
      documentId: row.documentId,
      locale: row.locale,
      revision: row.revision ?? 0,
      edition: isLive(row, now) ? editionOf(row) : null,
    }))
  }

  async list(query: ListQuery): Promise<Page> {
    const [total, editions] = await Promise.all([this.#total(query), this.#page(query)])
    return { editions, total }
  }

  async #page(query: ListQuery) {
    const stages = [...selected(query), ...paged(query)]
    if (query.locales.length === 1)
      return (await this.#aggregate<EditionDocument>([...stages, { $project: editionKeys }])).map(
        editionOf,
      )
    // grouped without the snapshots, which are then read for the page only
    const page = await this.#aggregate<{ _id: string }>([...stages, { $project: { _id: 1 } }])
    const ids: Document[string][] = page.map(({ _id }) => _id)
    const found = await this.#editions({ _id: { $in: ids } })
    const byId = new Map(found.map((edition) => [edition._id, edition]))
    return page.flatMap(({ _id }) => byId.get(_id) ?? []).map(editionOf)
  }

  async #moment(now: Date): Promise<Moment> {
    const ending = this.#aggregate<Pick<EditionDocument, 'consentUntil'>>([
      { $match: { consentUntil: { $gt: now.toISOString() } } },
      { $sort: { consentUntil: 1 } },
      { $limit: 1 },
      { $project: { consentUntil: 1 } },
    ])
    const [revision, [next]] = await Promise.all([this.revision(), ending])
    return { revision, at: now.toISOString(), nextExpiry: next?.consentUntil ?? null }
  }

  async #total(selection: Selection) {
    const moment = await this.#moment(selection.now)
    const known = this.#counts.known(selection, moment)
    if (known !== undefined) return known
    const [row] = await this.#aggregate<{ total: number }>([
      ...selected(selection),
      { $count: 'total' },
    ])
    return this.#counts.keep(selection, moment, row?.total ?? 0)
  }

  async resolve(documents: readonly Reference[], locales: readonly Locale[], now: Date) {
    if (documents.length === 0) return []
    const found = await this.#editions({
      $and: [anyOf(documents), { locale: { $in: [...locales] } }, IS_LIVE, inConsent(now)],
    })
    return found.map(editionOf)
  }

  async alternates(documents: readonly Reference[], now: Date) {
    if (documents.length === 0) return []
    const filter = { $and: [anyOf(documents), IS_LIVE, inConsent(now)] }
    return (await this.#editions(filter, alternateKeys)).map(alternateOf)
  }

  async bySlug(type: string, locales: readonly Locale[], slugs: readonly string[], now: Date) {
    const filter = {
      $and: [{ type, locale: { $in: [...locales] }, slug: { $in: [...slugs] } }, inConsent(now)],
    }
    return (await this.#editions(filter, alternateKeys)).map(alternateOf)
  }

  async bySlugHistory(type: string, locales: readonly Locale[], slugs: readonly string[]) {
    const found = await this.#read((db) =>
      db
        .collection('slug-history')
        .find({ type, locale: { $in: [...locales] }, slug: { $in: [...slugs] } })
        .project<{ documentId: string; locale: Locale; slug: string }>({
          _id: 0,
          documentId: 1,
          locale: 1,
          slug: 1,
        })
        .toArray(),
    )
    return found
  }

  async media(ids: readonly string[]) {
    if (ids.length === 0) return []
    const found = await this.#read((db) =>
      db
        .collection<MediaDocument>('media')
        .find({ _id: { $in: [...ids] } })
        .toArray(),
    )
    return found.map(mediaOf)
  }

  async mediaUse(id: string, now: Date) {
    const using = await this.#editions(
      { $and: [{ references: `media/${id}` }, IS_LIVE, inConsent(now)] },
      alternateKeys,
    )
    return { used: using.length > 0, safeguarded: using.some((edition) => edition.safeguarded) }
  }

  canWrite() {
    return this.#read(mayWrite)
  }

  async close() {
    await this.#client.close()
  }
}
