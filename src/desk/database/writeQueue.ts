import type { Payload, PayloadRequest } from 'payload'

import { isolateObjectProperty } from 'payload'

import { LockQueue } from './lockQueue.ts'
import { expired, forgotReq, noTransaction, tooBusy } from './queueErrors.ts'
import type { TransactionEngine } from './transactionEngine.ts'
import { type WriteFlow, writeFlow } from './writeFlow.ts'
import { WriteLock } from './writeLock.ts'

/** Limits in milliseconds. */
export interface WriteQueueLimits {
  /** How long a lock may be held before it is rolled back. */
  holder: number
  /** How long a write inside another write, made without its `req`, may wait for it. */
  nested: number
  /** How long any other write may wait. */
  waiter: number
}

/** Longer than any save takes, shorter than proxies wait. */
export const defaultLimits: WriteQueueLimits = { holder: 30_000, nested: 10_000, waiter: 60_000 }

/** The arguments that all of Payload's adapter methods share. */
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
 * Runs one write at a time, each in one transaction. Payload's `beginTransaction` waits here for
 * its lock. A write without a transaction takes a lock of its own; otherwise it would run inside
 * the transaction that is open on the connection, and be rolled back with it.
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

  /**
   * Payload's `beginTransaction`. Not `async`: the caller's async context must be marked before
   * waiting.
   */
  begin(): Promise<string> {
    const ancestor = openLock()
    const flow: WriteFlow = { oneCall: false }
    writeFlow.enterWith(flow)
    return this.#open(flow, ancestor)
  }

  /**
   * Payload's `commitTransaction`.
   * @throws the error that ended the transaction, if it was rolled back before
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

  /** Payload's `rollbackTransaction`: does nothing when the lock has already ended. */
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
      // Payload's forgotPassword makes a compare-and-set while its own transaction is open
      const { id: openId } = flow.lock
      return this.#withLock(openId, () => call(withTransaction(args, openId)))
    }
    // After a nested operation fails, Payload removes the transaction from its `req`. Further
    // writes of the same save must not be stored on their own.
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

  /**
   * Runs a write under a lock. If it fails the lock is rolled back, so that the save cannot go on
   * without that write, even if a caller catches the error.
   */
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

/** The arguments with the lock's id in `req`; the caller's own `req` is not changed. */
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
