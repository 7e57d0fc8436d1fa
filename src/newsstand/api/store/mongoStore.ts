import type { Document, Filter } from 'mongodb'

import type { Locale } from '#shared/localization/index.ts'
import { changedSince, changes, epochOf, presentEpoch } from './mongoChanges.ts'
import { MongoConnection } from './mongoConnection.ts'
import { MongoLists } from './mongoLists.ts'
import { mayWrite } from './mongoPrivileges.ts'
import {
  type EditionDocument,
  type MediaDocument,
  alternateKeys,
  alternateOf,
  editionOf,
  mediaOf,
} from './mongoRows.ts'
import { inConsent } from './mongoSelection.ts'
import type { ChangesQuery, ListQuery, Named, Reference, Store } from './store.ts'

const IS_LIVE: Filter<Document> = { slug: { $type: 'string' } }

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

/** The store of a MongoDB database, as Payload's adapter lays it out. */
export class MongoStore implements Store {
  readonly #connection: MongoConnection
  readonly #lists: MongoLists
  #highest = 0

  constructor(url: string) {
    this.#connection = new MongoConnection(url)
    this.#lists = new MongoLists(this.#connection, () => this.revision())
  }

  async revision() {
    const [latest] = await this.#connection.aggregate<Pick<EditionDocument, 'revision'>>([
      { $match: { revision: { $gt: 0 } } },
      { $sort: { revision: -1 } },
      { $limit: 1 },
      { $project: { revision: 1 } },
    ])
    const revision = latest?.revision ?? 0
    // a lower revision: the database was restored from a backup, so the same revision may mean
    // other content
    if (revision < this.#highest) this.#lists.clear()
    this.#highest = revision
    return revision
  }

  epoch() {
    return presentEpoch(this.#connection)
  }

  epochOf(epoch: string) {
    return epochOf(this.#connection, epoch)
  }

  changedSince(since: number) {
    return changedSince(this.#connection, since)
  }

  changes(query: ChangesQuery) {
    return changes(this.#connection, query)
  }

  list(query: ListQuery) {
    return this.#lists.page(query)
  }

  async resolve(documents: readonly Reference[], locales: readonly Locale[], now: Date) {
    if (documents.length === 0) return []
    const found = await this.#connection.editions({
      $and: [anyOf(documents), { locale: { $in: [...locales] } }, IS_LIVE, inConsent(now)],
    })
    return found.map(editionOf)
  }

  async alternates(documents: readonly Reference[], now: Date) {
    if (documents.length === 0) return []
    const filter = { $and: [anyOf(documents), IS_LIVE, inConsent(now)] }
    return (await this.#connection.editions(filter, alternateKeys)).map(alternateOf)
  }

  async bySlug(type: string, locales: readonly Locale[], slugs: readonly string[], now: Date) {
    const filter = {
      $and: [{ type, locale: { $in: [...locales] }, slug: { $in: [...slugs] } }, inConsent(now)],
    }
    return (await this.#connection.editions(filter, alternateKeys)).map(alternateOf)
  }

  async bySlugHistory(type: string, locales: readonly Locale[], slugs: readonly string[]) {
    const found = await this.#connection.read((db) =>
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

  async wasLive({ type, locales, ids, slugs }: Named) {
    const named = { $or: [{ documentId: { $in: [...ids] } }, { lastSlug: { $in: [...slugs] } }] }
    const filter = {
      $and: [{ type, locale: { $in: [...locales] }, lastSlug: { $type: 'string' } }, named],
    }
    return (await this.#connection.editions(filter, { _id: 1 })).length > 0
  }

  async media(ids: readonly string[]) {
    if (ids.length === 0) return []
    const found = await this.#connection.read((db) =>
      db
        .collection<MediaDocument>('media')
        .find({ _id: { $in: [...ids] } })
        .toArray(),
    )
    return found.map(mediaOf)
  }

  async mediaUse(id: string, now: Date) {
    const using = await this.#connection.editions(
      { $and: [{ references: `media/${id}` }, IS_LIVE, inConsent(now)] },
      alternateKeys,
    )
    return { used: using.length > 0, safeguarded: using.some((edition) => edition.safeguarded) }
  }

  canWrite() {
    return this.#connection.read(mayWrite)
  }

  async close() {
    await this.#connection.close()
  }
}
