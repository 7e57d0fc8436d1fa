import type { Document } from 'mongodb'

import { CountMemory } from './countMemory.ts'
import type { Moment } from './moment.ts'
import type { MongoConnection } from './mongoConnection.ts'
import { type EditionDocument, editionKeys, editionOf } from './mongoRows.ts'
import { paged, selected } from './mongoSelection.ts'
import type { ListQuery, LiveEdition, Page, Selection } from './store.ts'

/** The pages of selections, and how many editions they hold. */
export class MongoLists {
  readonly #connection: MongoConnection
  readonly #revision: () => Promise<number>
  readonly #counts = new CountMemory()

  /** @param revision the store's, as it is now */
  constructor(connection: MongoConnection, revision: () => Promise<number>) {
    this.#connection = connection
    this.#revision = revision
  }

  /** One page, in its order, and the total of its selection. */
  async page(query: ListQuery): Promise<Page> {
    const [total, editions] = await Promise.all([this.#total(query), this.#editions(query)])
    return { editions, total }
  }

  /** Call it when the database was replaced. */
  clear(): void {
    this.#counts.clear()
  }

  async #editions(query: ListQuery): Promise<LiveEdition[]> {
    const stages = [...selected(query), ...paged(query)]
    if (query.locales.length === 1) {
      const whole = [...stages, { $project: editionKeys }]
      return (await this.#connection.aggregate<EditionDocument>(whole)).map(editionOf)
    }
    // grouped without the snapshots, which are then read for the page only
    const ofPage = [...stages, { $project: { _id: 1 } }]
    const page = await this.#connection.aggregate<{ _id: string }>(ofPage)
    const ids: Document[string][] = page.map(({ _id }) => _id)
    const found = await this.#connection.editions({ _id: { $in: ids } })
    const byId = new Map(found.map((edition) => [edition._id, edition]))
    return page.flatMap(({ _id }) => byId.get(_id) ?? []).map(editionOf)
  }

  async #moment(now: Date): Promise<Moment> {
    const ending = this.#connection.aggregate<Pick<EditionDocument, 'consentUntil'>>([
      { $match: { consentUntil: { $gt: now.toISOString() } } },
      { $sort: { consentUntil: 1 } },
      { $limit: 1 },
      { $project: { consentUntil: 1 } },
    ])
    const [revision, [next]] = await Promise.all([this.#revision(), ending])
    return { revision, at: now.toISOString(), nextExpiry: next?.consentUntil ?? null }
  }

  async #total(selection: Selection): Promise<number> {
    const moment = await this.#moment(selection.now)
    const known = this.#counts.known(selection, moment)
    if (known !== undefined) return known
    const counted = [...selected(selection), { $count: 'total' }]
    const [row] = await this.#connection.aggregate<{ total: number }>(counted)
    return this.#counts.keep(selection, moment, row?.total ?? 0)
  }
}
