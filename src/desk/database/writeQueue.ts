import type { Payload, PayloadRequest } from 'payload'

import { isolateObjectProperty } from 'payload'

import { LockQueue } from './lockQueue.ts'
import { expired, forgotReq, noTransaction, tooBusy } from './queueErrors.ts'
import type { TransactionEngine } from './transactionEngine.ts'
import { type WriteFlow, writeFlow } from './writeFlow.ts'
import { WriteLock } from './writeLock.ts'

/** How long, in milliseconds. */
export interface WriteQueueLimits {
  /** A lock may be held; then it is rolled back. */
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

interface HeldLock {
  lock: WriteLock
  release: () => void
  timer: NodeJS.Timeout
}

/** How many rolled-back writes are remembered, to tell a late commit why it is refused. */
const remembered = 100

/**
 * One write at a time, each in one transaction. Payload's `beginTransaction` waits here for its
 * lock, and a write that comes without a transaction takes a lock of its own: else it would run
 * inside whatever is open on the connection, and be lost with it.
 */
export class WriteQueue {
  readonly #queue = new LockQueue()
  readonly #held = new Map<string, HeldLock>()
  readonly #rolledBack = new Map<string, WriteLock>()

  constructor(
    private readonly engine: TransactionEngine,
    private readonly logger: Payload['logger'],
    private readonly limits: WriteQueueLimits,
  ) {}

  /** Payload's `beginTransaction`. Not `async`: the caller's flow must be marked before it waits. */
  begin(): Promise<string> {
    const ancestor = openLock()
    const flow: WriteFlow = { oneCall: false }
    writeFlow.enterWith(flow)
    return this.#open(flow, ancestor)
  }

  /**
   * Payload's `commitTransaction`.
   * @throws what ended it, when it was rolled back before.
   */
  async commit(id: string): Promise<void> {
    const held = this.#held.get(id)
    if (!held) throw this.#rolledBack.get(id)?.refusal() ?? noTransaction()
    held.lock.commit()
    try {
      await this.engine.commit(held.lock)
    } catch (error) {
      await this.#rollBack(held, asError(error))
      throw error
    }
    this.#end(held)
    held.lock.committed()
  }

  /** Payload's `rollbackTransaction`: nothing happens when the lock is released. */
  async rollback(id: string): Promise<void> {
    const held = this.#held.get(id)
    if (held) await this.#rollBack(held)
  }

  /** Runs one of the adapter's write methods: in the lock that `args.req` names, or in its own. */
  async write<A extends WriteArgs, R>(args: A, call: (args: A) => Promise<R>): Promise<R> {
    const id = await args.req?.transactionID
    if (id) return this.#withLock(String(id), () => call(args))

    const flow = writeFlow.getStore()
    if (flow?.lock?.isOpen && (flow.oneCall || args.options?.atomic === true)) {
      // Payload's forgotPassword makes a compare-and-set beside its own open transaction.
      const { id: openId } = flow.lock
      return this.#withLock(openId, () => call(withTransaction(args, openId)))
    }
    // Payload takes the transaction off a `req` whose nested operation failed; what its other
    // documents still write is part of the same save, and must not outlive it.
    if (flow?.lock?.isRolledBack && args.req && args.options?.atomic !== true)
      throw flow.lock.refusal()

    return this.#withOwnLock(args, call)
  }

  async #withOwnLock<A extends WriteArgs, R>(args: A, call: (args: A) => Promise<R>): Promise<R> {
    const flow: WriteFlow = { oneCall: true }
    const id = await this.#open(flow, openLock())
    const result = await writeFlow.run(flow, () =>
      this.#withLock(id, () => call(withTransaction(args, id))),
    )
    await this.commit(id)
    return result
  }

  /** A write that fails releases its lock: a save must not go on without it, whoever catches it. */
  async #withLock<R>(id: string, call: () => Promise<R>): Promise<R> {
    const held = this.#held.get(id)
    if (!held?.lock.isOpen) throw this.#rolledBack.get(id)?.refusal() ?? noTransaction()
    held.lock.running += 1
    try {
      return await call()
    } catch (error) {
      await this.#rollBack(held, asError(error))
      throw error
    } finally {
      held.lock.running -= 1
    }
  }

  async #open(flow: WriteFlow, ancestor: WriteLock | undefined): Promise<string> {
    const patience = ancestor ? this.limits.nested : this.limits.waiter
    const release = await this.#queue.take(patience, ancestor ? forgotReq : tooBusy)
    const lock = new WriteLock()
    try {
      lock.id = await this.engine.begin(lock)
    } catch (error) {
      release()
      throw error
    }
    const timer = setTimeout(() => {
      void this.#expire(held)
    }, this.limits.holder)
    timer.unref()
    const held: HeldLock = { lock, release, timer }
    this.#held.set(lock.id, held)
    flow.lock = lock
    return lock.id
  }

  async #expire(held: HeldLock): Promise<void> {
    const reason = expired(this.limits.holder)
    this.logger.error({ err: reason, transactionID: held.lock.id })
    await this.#rollBack(held, reason)
  }

  async #rollBack(held: HeldLock, reason?: Error): Promise<void> {
    const { lock } = held
    if (lock.isRolledBack) return
    lock.rollBack(reason)
    this.#rolledBack.set(lock.id, lock)
    if (this.#rolledBack.size > remembered) {
      const [oldest] = this.#rolledBack.keys()
      if (oldest !== undefined) this.#rolledBack.delete(oldest)
    }
    try {
      await this.engine.rollback(lock)
    } finally {
      this.#end(held)
    }
  }

  #end({ lock, release, timer }: HeldLock): void {
    clearTimeout(timer)
    this.#held.delete(lock.id)
    release()
  }
}

function openLock(): WriteLock | undefined {
  const lock = writeFlow.getStore()?.lock
  return lock?.isOpen ? lock : undefined
}

/** The arguments with the lock's id in `req`; the caller's own `req` stays as it is. */
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
