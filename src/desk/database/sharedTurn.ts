import type { Payload } from 'payload'

import { setTimeout as pause } from 'node:timers/promises'

/** The one document of the collection `write-turn`: which desk has the turn, and since when. */
interface Turn {
  readonly _id: string
  readonly desk?: string | null
}

/** What is asked of MongoDB's driver, of which Payload's adapter brings a version of its own. */
export interface TurnCollection {
  findOne(filter: object): Promise<unknown>
  insertOne(turn: Turn & { since: Date }): Promise<unknown>
  updateOne(filter: object, update: object): Promise<{ matchedCount: number }>
}

/** Milliseconds after which a turn is over by itself: a desk that was killed holds nobody up for long. */
const LEASE = 3_000

/** Milliseconds that a desk waits for a turn of its own; then it tries without. */
const PATIENCE = 6_000

/** Milliseconds between two questions whether the turn is free. */
const INTERVAL = 10

const ID = 'turn'

/** By the server's clock alone: those of the desks may differ. */
const isOver = { $expr: { $lt: ['$since', { $subtract: ['$$NOW', LEASE] }] } }

/**
 * Whose turn it is among the desks of one MongoDB. MongoDB lets no transaction wait for another: of
 * two that change one document the later one fails, and its repeat may fail again, for as long as
 * others go on saving. So a desk that met a write conflict takes the turn, and the others begin no
 * transaction until it has stored its save. Nothing rests on it but fairness: where it cannot be
 * had or asked for, writes go on without.
 */
export class SharedTurn {
  readonly #desk = crypto.randomUUID()
  /** Saves of this desk that are being repeated. */
  #takers = 0

  constructor(
    private readonly collection: TurnCollection,
    private readonly logger: Payload['logger'],
  ) {}

  /** Makes its document, once for all desks. */
  async prepare(): Promise<void> {
    if (await this.collection.findOne({ _id: ID })) return
    const turn = { _id: ID, desk: null, since: new Date(0) }
    // another desk may be as fast; what fails otherwise is told by `take`
    await this.collection.insertOne(turn).catch(() => undefined)
  }

  /** Waits while another desk has the turn: asked before each transaction, one read by its key. */
  async othersFirst(): Promise<void> {
    const others = { _id: ID, desk: { $nin: [null, this.#desk] }, $nor: [isOver] }
    await this.#until(LEASE, async () => (await this.collection.findOne(others)) === null)
  }

  /** Takes the turn, which other saves of this desk may share: `end` follows. */
  async take(): Promise<void> {
    this.#takers += 1
    await this.renew()
  }

  /** Lets the turn last as long again as from its beginning. */
  async renew(): Promise<void> {
    const free = { _id: ID, $or: [{ desk: { $in: [null, this.#desk] } }, isOver] }
    const taken = { $set: { desk: this.#desk }, $currentDate: { since: true } }
    await this.#until(PATIENCE, async () => {
      const { matchedCount } = await this.collection.updateOne(free, taken)
      return matchedCount === 1
    })
  }

  /** Gives the turn back. */
  async end(): Promise<void> {
    this.#takers -= 1
    if (this.#takers > 0) return
    const mine = { _id: ID, desk: this.#desk }
    await this.#until(0, async () => {
      await this.collection.updateOne(mine, { $set: { desk: null } })
      return true
    })
  }

  /** Asks again and again, for `patience` milliseconds; a question that fails is not asked again. */
  async #until(patience: number, isSo: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + patience
    try {
      while (!(await isSo()) && performance.now() < deadline) await pause(INTERVAL)
    } catch (err) {
      this.logger.warn({ err, msg: 'The desks cannot agree on whose turn it is to write' })
    }
  }
}
