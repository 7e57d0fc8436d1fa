import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { afterCommit, compareAndSet } from '#desk/database/index.ts'
import { TASKS } from './collection.ts'
import { free } from './lease.ts'
import type { StoredTask, TaskData } from './task.ts'
import { wake } from './wake.ts'

/** A task that is asked for. */
export interface NewTask {
  readonly kind: string
  /** What it is about; a task of its own without it. */
  readonly key?: string
  /** Now without it. */
  readonly dueAt?: Date
  readonly data?: TaskData
}

const find = async (req: PayloadRequest, kind: string, key: string) =>
  // the bare adapter, here and below: the collection allows nobody anything
  req.payload.db.findOne<StoredTask & Record<string, unknown>>({
    collection: TASKS,
    where: { and: [{ kind: { equals: kind } }, { key: { equals: key } }] },
    req,
  })

async function create(req: PayloadRequest, { kind, key, dueAt, data = {} }: NewTask) {
  await req.payload.db.create({
    collection: TASKS,
    data: {
      id: randomUUID(),
      kind,
      key: key ?? randomUUID(),
      dueAt: (dueAt ?? new Date()).toISOString(),
      ...free,
      asked: randomUUID(),
      attempts: 0,
      data,
    },
    req,
    returning: false,
  })
}

/** A task that is there is not made twice: it is due at the earlier of both times, and keeps its data. */
async function askAgain(req: PayloadRequest, { kind, key, dueAt = new Date() }: NewTask) {
  const found = key === undefined ? null : await find(req, kind, key)
  if (!found) return false
  const at = dueAt.toISOString()
  // what has failed waits as it did
  const isEarlier = found.attempts === 0 && at < found.dueAt
  return compareAndSet(req.payload, {
    collection: TASKS,
    where: { id: { equals: found.id } },
    data: { asked: randomUUID(), ...(isEarlier ? { dueAt: at } : {}) },
    req,
  })
}

/**
 * Schedules a task in the transaction that `req` holds: it is there if what it follows is. One of the
 * same kind and key that is being performed is performed again after that.
 */
export async function scheduleTask(req: PayloadRequest, task: NewTask): Promise<void> {
  if (!(await askAgain(req, task))) await create(req, task)
  afterCommit(() => {
    wake(req.payload, task.kind)
  })
}

/** Schedules a task that has to be there at each start: one that is stays as it is. */
export async function ensureTask(
  req: PayloadRequest,
  task: NewTask & { readonly key: string },
): Promise<void> {
  if (!(await find(req, task.kind, task.key))) await create(req, task)
}
