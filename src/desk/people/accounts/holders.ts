import type { PayloadRequest, Where } from 'payload'

import { activePerson, hasRole, systemActor } from '#desk/access/index.ts'
import { type Account, USERS, accountById } from './account.ts'

/** Whether an account has the role now, active or not. */
export const has = ({ roles }: Partial<Pick<Account, 'roles'>>): boolean =>
  roles?.includes('safeguarding') ?? false

/** Whether an account has, or ever had, the role: what is its own stays its own. */
export const everHeld = (account: Pick<Account, 'everSafeguarding' | 'roles'>): boolean =>
  account.everSafeguarding === true || has(account)

/** Whether the role waits for a holder. */
export const isPending = ({
  safeguardingRequestedAt,
}: Pick<Account, 'safeguardingRequestedAt'>): boolean => Boolean(safeguardingRequestedAt)

/** Who makes a change, as the rules on `safeguarding` ask for it. */
export type Actor =
  /** The operator's command, the seed, or a program of ours: no person's request. */
  { readonly kind: 'system' } | { readonly kind: 'holder' | 'other'; readonly id: string }

/**
 * Who acts, read in the transaction of the change: a request knows its account as it was when it
 * began, and a role may have been taken away meanwhile.
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

/** Whether somebody else than this account holds the role and is active. */
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
