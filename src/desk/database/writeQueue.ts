import type { Payload, PayloadRequest } from 'payload'

import { isolateObjectProperty } from 'payload'

import { expired, forgotReq, noTransaction, tooBusy } from './queueErrors.ts'
import type { TransactionEngine } from './transactionEngine.ts'
import { Turn } from './turn.ts'
import { TurnQueue } from './turnQueue.ts'
import { type WriteFlow, writeFlow } from './writeFlow.ts'

/** How long, in milliseconds. */
export interface WriteQueueLimits {
  /** A turn may last; then it is rolled back. */
  holder: number
  /** A write inside another write that did not pass its `req` may wait for it. */
  nested: number
  /** Any other write may wait. */
  waiter: number
}

/** Longer than any save takes, shorter than a proxy waits. */
export const defaultLimits: WriteQueueLimits = { holder: 30_000, nested: 10_000, waiter: 60_000 }

/** What Payload's adapter methods have in common. */
export interface WriteArgs {
  req?: Partial<PayloadRequest>
  options?: Record<string, unknown>
}

interface HeldTurn {
  turn: Turn
  release: () => void
  timer: NodeJS.Timeout
}

/** How many lost turns are remembered, to tell a late commit why it is refused. */
const remembered = 100

/**
 * One write at a time, each in one transaction. Payload's `beginTransaction` waits here for its
 * turn, and a write that comes without a transaction takes a turn of its own: else it would run
 * inside whatever is open on the connection, and be lost with it.
 */
export class WriteQueue {
  readonly #queue = new TurnQueue()
  readonly #held = new Map<string, HeldTurn>()
  readonly #lost = new Map<string, Turn>()

  constructor(
    private readonly engine: TransactionEngine,
    private readonly logger: Payload['logger'],
    private readonly limits: WriteQueueLimits,
  ) {}

  /** Payload's `beginTransaction`. Not `async`: the caller's flow must be marked before it waits. */
  begin(): Promise<string> {
    const ancestor = openTurn()
    const flow: WriteFlow = { oneCall: false }
    writeFlow.enterWith(flow)
    return this.#open(flow, ancestor)
  }

  /**
   * Payload's `commitTransaction`.
   * @throws what ended the turn, when it was rolled back before.
   */
  async commit(id: string): Promise<void> {
    const held = this.#held.get(id)
    if (!held) throw this.#lost.get(id)?.refusal() ?? noTransaction()
    held.turn.commit()
    try {
      await this.engine.commit(held.turn)
    } catch (error) {
      await this.#lose(held, asError(error))
      throw error
    }
    this.#end(held)
  }

  /** Payload's `rollbackTransaction`: nothing happens when the turn is over. */
  async rollback(id: string): Promise<void> {
    const held = this.#held.get(id)
    if (held) await this.#lose(held)
  }

  /** Runs one of the adapter's write methods: in the turn that `args.req` names, or in its own. */
  async write<A extends WriteArgs, R>(args: A, call: (args: A) => Promise<R>): Promise<R> {
    const id = await args.req?.transactionID
    if (id) return this.#inTurn(String(id), () => call(args))

    const flow = writeFlow.getStore()
    if (flow?.turn?.isOpen && (flow.oneCall || args.options?.atomic === true)) {
      // Payload's forgotPassword makes a compare-and-set beside its own open transaction.
      const { id: openId } = flow.turn
      return this.#inTurn(openId, () => call(withTransaction(args, openId)))
    }
    // Payload takes the transaction off a `req` whose nested operation failed; what its other
    // documents still write is part of the same save, and must not outlive it.
    if (flow?.turn?.isLost && args.req && args.options?.atomic !== true) throw flow.turn.refusal()

    return this.#inOwnTurn(args, call)
  }

  async #inOwnTurn<A extends WriteArgs, R>(args: A, call: (args: A) => Promise<R>): Promise<R> {
    const flow: WriteFlow = { oneCall: true }
    const id = await this.#open(flow, openTurn())
    const result = await writeFlow.run(flow, () =>
      this.#inTurn(id, () => call(withTransaction(args, id))),
    )
    await this.commit(id)
    return result
  }

  /** A write that fails ends its turn: a save must not go on without it, whoever catches it. */
  async #inTurn<R>(id: string, call: () => Promise<R>): Promise<R> {
    const held = this.#held.get(id)
    if (!held?.turn.isOpen) throw this.#lost.get(id)?.refusal() ?? noTransaction()
    held.turn.running += 1
    try {
      return await call()
    } catch (error) {
      await this.#lose(held, asError(error))
      throw error
    } finally {
      held.turn.running -= 1
    }
  }

  async #open(flow: WriteFlow, ancestor: Turn | undefined): Promise<string> {
    const patience = ancestor ? this.limits.nested : this.limits.waiter
    const release = await this.#queue.take(patience, ancestor ? forgotReq : tooBusy)
    const turn = new Turn()
    try {
      turn.id = await this.engine.begin(turn)
    } catch (error) {
      release()
      throw error
    }
    const timer = setTimeout(() => {
      void this.#expire(held)
    }, this.limits.holder)
    timer.unref()
    const held: HeldTurn = { turn, release, timer }
    this.#held.set(turn.id, held)
    flow.turn = turn
    return turn.id
  }

  async #expire(held: HeldTurn): Promise<void> {
    const reason = expired(this.limits.holder)
    this.logger.error({ err: reason, transactionID: held.turn.id })
    await this.#lose(held, reason)
  }

  async #lose(held: HeldTurn, reason?: Error): Promise<void> {
    const { turn } = held
    if (turn.isLost) return
    turn.lose(reason)
    this.#lost.set(turn.id, turn)
    if (this.#lost.size > remembered) {
      const [oldest] = this.#lost.keys()
      if (oldest !== undefined) this.#lost.delete(oldest)
    }
    try {
      await this.engine.rollback(turn)
    } finally {
      this.#end(held)
    }
  }

  #end({ turn, release, timer }: HeldTurn): void {
    clearTimeout(timer)
    this.#held.delete(turn.id)
    release()
  }
}

function openTurn(): Turn | undefined {
  const turn = writeFlow.getStore()?.turn
  return turn?.isOpen ? turn : undefined
}

/** The arguments with the turn's id in `req`; the caller's own `req` stays as it is. */
function withTransaction<A extends WriteArgs>(args: A, id: string): A {
  const req: Partial<PayloadRequest> = args.req
    ? isolateObjectProperty(args.req, 'transactionID')
    : {}
  req.transactionID = id
  return { ...args, req }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
