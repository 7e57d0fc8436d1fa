import type { Payload, TypedUser } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import { AUDIT } from '#desk/audit/index.ts'
import { isOneOf } from '#shared/values/index.ts'
import { USERS } from './account.ts'
import { type NoticeAction, noticeActions } from './notices.ts'

/** Days for which an event is shown. */
const SHOWN_DAYS = 30

/** Most events that are shown. */
const SHOWN = 10

/** A grant that waits for a holder's confirmation. */
export interface WaitingGrant {
  readonly id: string
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
}

/** An event that holders are told of. */
export interface HolderNotice {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: NoticeAction
  readonly account: string
}

/** What the desk tells the holders of `safeguarding`. */
export interface HolderNews {
  readonly waiting: readonly WaitingGrant[]
  readonly notices: readonly HolderNotice[]
}

/**
 * What a holder sees on the desk's first page: waiting grants, and the grants and resets of the
 * last month.
 * @returns null for people who do not hold the role
 */
export async function holderNews(
  payload: Payload,
  user: TypedUser | null | undefined,
): Promise<HolderNews | null> {
  if (!user || !hasRole(user, 'safeguarding')) return null
  const since = new Date(Date.now() - SHOWN_DAYS * 24 * 60 * 60 * 1000).toISOString()
  const asHolder = { depth: 0, overrideAccess: false, user } as const
  const { docs: accounts } = await payload.find({
    ...asHolder,
    collection: USERS,
    where: {
      or: [{ everSafeguarding: { equals: true } }, { safeguardingRequestedAt: { exists: true } }],
    },
    limit: 0,
    pagination: false,
  })
  const { docs: entries } = await payload.find({
    ...asHolder,
    collection: AUDIT,
    where: {
      and: [
        { type: { equals: 'users' } },
        { action: { in: noticeActions } },
        { at: { greater_than: since } },
        // resets of accounts that never held the role are not shown to holders
        {
          or: [
            { action: { not_in: ['startReset', 'finishReset'] } },
            { documentId: { in: accounts.map(({ id }) => id) } },
          ],
        },
      ],
    },
    sort: '-at',
    limit: SHOWN,
    pagination: false,
  })
  return {
    waiting: accounts.flatMap(
      ({ id, name, safeguardingRequestedAt: at, safeguardingRequestedBy: by }) =>
        at ? [{ id, name, at, by: by ?? '' }] : [],
    ),
    notices: entries.flatMap(({ id, at, actor, action, documentId }) =>
      isOneOf(noticeActions, action) ? [{ id, at, actor, action, account: documentId }] : [],
    ),
  }
}
