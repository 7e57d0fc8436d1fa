import type { PayloadRequest } from 'payload'

import { EDITIONS } from '#desk/editions/index.ts'
import { type TaskKind, ensureTask } from '#desk/tasks/index.ts'
import { unpublishExpired } from './consent.ts'

const KIND = 'unpublishExpired'

/** A minute in milliseconds: the longest delay when a consent is shortened after the last check. */
const MINUTE = 60_000

/** When to check again: when the next consent ends, but within a minute at the latest. */
async function nextLook(req: PayloadRequest, now: number): Promise<Date> {
  const { docs } = await req.payload.db.find<{ consentUntil: string }>({
    collection: EDITIONS,
    where: { consentUntil: { greater_than: new Date(now).toISOString() } },
    select: { consentUntil: true },
    sort: 'consentUntil',
    limit: 1,
    pagination: false,
    req,
  })
  const ends = docs[0] ? Date.parse(docs[0].consentUntil) : Infinity
  return new Date(Math.min(ends, now + MINUTE))
}

/** Unpublishes stories at the moment when their consent runs out. */
export const expiryTask: TaskKind = {
  kind: KIND,
  label: {
    ky: 'Макулдугунун мөөнөтү бүткөн окуяларды жарыядан алуу',
    ru: 'Снятие с публикации историй, согласие на которые истекло',
    en: 'Unpublishing stories whose consent has ended',
  },
  longestPause: MINUTE,
  ensure: (req) => ensureTask(req, { kind: KIND, key: EDITIONS }),
  perform: ({ finish }) =>
    finish(async (req) => {
      const now = Date.now()
      await unpublishExpired(req, new Date(now))
      return { dueAt: await nextLook(req, now) }
    }),
}
