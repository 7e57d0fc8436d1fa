import type { PayloadRequest, Where } from 'payload'

import { activePerson, hasRole, systemActor } from '#desk/access/index.ts'
import { type Account, USERS, accountById } from './account.ts'

/** Whether an account has the role now, active or not. */
export const has = ({ roles }: Partial<Pick<Account, 'roles'>>): boolean =>
  roles?.includes('safeguarding') ?? false

/** Whether an account holds, or ever held, the role; others may then not change how it signs in. */
export const everHeld = (account: Pick<Account, 'everSafeguarding' | 'roles'>): boolean =>
  account.everSafeguarding === true || has(account)

/** Whether a grant of the role waits for a holder's confirmation. */
export const isPending = ({
  safeguardingRequestedAt,
}: Pick<Account, 'safeguardingRequestedAt'>): boolean => Boolean(safeguardingRequestedAt)

/** Who makes a change, as the rules on `safeguarding` ask for it. */
export type Actor =
  /** The operator's command, the seed, or our own code: no person's request. */
  { readonly kind: 'system' } | { readonly kind: 'holder' | 'other'; readonly id: string }

/**
 * Who makes a change, read in its transaction: the request's user was read earlier, and a role may
 * have been taken away since.
 */
export async function actorOfChange(req: PayloadRequest): Promise<Actor> {
  if (systemActor(req) || !req.user) return { kind: 'system' }
  const id = String(req.user.id)
  const stored = activePerson(req.user) && (await accountById(req, id))
  return { kind: hasRole(stored, 'safeguarding') ? 'holder' : 'other', id }
}

const count = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: USERS, where, req })).totalDocs

/** Whether anybody ever held the role: from then on a grant waits for a holder. */
export const anyEverHeld = async (req: PayloadRequest): Promise<boolean> =>
  (await count(req, {
    or: [{ everSafeguarding: { equals: true } }, { roles: { in: ['safeguarding'] } }],
  })) > 0

const active: Where = {
  and: [{ roles: { in: ['safeguarding'] } }, { active: { equals: true } }],
}

/** Whether another active account holds the role. */
export const hasOtherHolder = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await count(req, { and: [active, { id: { not_equals: id } }] })) > 0

/** The active accounts with the role. */
export async function activeHolders(req: PayloadRequest): Promise<Account[]> {
  const { docs } = await req.payload.db.find<Account>({
    collection: USERS,
    where: active,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
