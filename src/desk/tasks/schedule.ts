import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { afterCommit, compareAndSet } from '#desk/database/index.ts'
import { TASKS } from './collection.ts'
import { free } from './lease.ts'
import type { StoredTask, TaskData } from './task.ts'
import { wake } from './wake.ts'

/** A task to be scheduled. */
export interface NewTask {
  readonly kind: string
  /** What it is about; without it, every call schedules another task. */
  readonly key?: string
  /** Default: now. */
  readonly dueAt?: Date
  readonly data?: TaskData
}

const find = async (req: PayloadRequest, kind: string, key: string) =>
  // the bare adapter, here and below: the collection's access allows nothing to anybody
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

/** If the task exists already, it becomes due at the earlier of both times and keeps its data. */
async function askAgain(req: PayloadRequest, { kind, key, dueAt = new Date() }: NewTask) {
  const found = key === undefined ? null : await find(req, kind, key)
  if (!found) return false
  const at = dueAt.toISOString()
  // a task that has failed keeps its due time, so that the pause after the failure is kept
  const isEarlier = found.attempts === 0 && at < found.dueAt
  return compareAndSet(req.payload, {
    collection: TASKS,
    where: { id: { equals: found.id } },
    data: { asked: randomUUID(), ...(isEarlier ? { dueAt: at } : {}) },
    req,
  })
}

/**
 * Schedules a task in the transaction of `req`, so that it exists exactly if the change does. If a
 * task of that kind and key is running, it runs once more afterwards.
 */
export async function scheduleTask(req: PayloadRequest, task: NewTask): Promise<void> {
  if (!(await askAgain(req, task))) await create(req, task)
  afterCommit(() => {
    wake(req.payload, task.kind)
  })
}

/** Schedules a task that must exist at each start; an existing one is not changed. */
export async function ensureTask(
  req: PayloadRequest,
  task: NewTask & { readonly key: string },
): Promise<void> {
  if (!(await find(req, task.kind, task.key))) await create(req, task)
}
