import type { PayloadRequest } from 'payload'

import { fieldsRefusal, hasRole, roleRefusal } from '#desk/access/index.ts'
import { compareAndSet, transaction } from '#desk/database/index.ts'
import { type Account, USERS, accountById } from './account.ts'
import { type Actor, actorOfChange, has, isPending } from './holders.ts'
import { noAccount, notHolder, notPending } from './refusals.ts'

/** An operation on one account's role. */
type RoleChange = (req: PayloadRequest, id: string) => Promise<Account>

/** Decides on a change before the account is written; throws to refuse it. */
type Decide = (args: {
  readonly account: Account
  readonly actor: Actor
  readonly req: PayloadRequest
}) => Readonly<Partial<Account>>

const isHolder = ({ kind }: Actor): boolean => kind !== 'other'

const touch = (req: PayloadRequest, id: string): Promise<boolean> =>
  compareAndSet(req.payload, {
    collection: USERS,
    where: { id: { equals: id } },
    data: { updatedAt: new Date().toISOString() },
    req,
  })

/**
 * A change of the role in one transaction: decided by what is stored, written through the accounts'
 * hooks, which enforce the role's rules and record the change.
 */
const roleChange =
  (
    mayAsk: (actor: Actor, req: PayloadRequest) => boolean,
    what: string,
    decide: Decide,
  ): RoleChange =>
  (outer, id) =>
    transaction(outer.payload, outer, async (req) => {
      const actor = await actorOfChange(req)
      // checked before the lookup, so that people without the right do not learn which accounts
      // exist
      if (!mayAsk(actor, req)) throw roleRefusal(what)
      const account = await accountById(req, id)
      if (!account) throw noAccount()
      const data = decide({ account, actor, req })
      // a conflicting write, so that of two holders who take the role from each other on two desks
      // one fails
      if (actor.kind === 'holder') await touch(req, actor.id)
      await req.payload.update({
        collection: USERS,
        id,
        data: { ...data },
        // a holder need not be an administrator, and permission was checked above
        overrideAccess: true,
        req,
      })
      return (await accountById(req, id)) ?? account
    })

/**
 * A holder confirms a waiting grant. It must be neither the person who gets the role nor the one
 * who granted it.
 * @throws KerbenError `role` (403), `not_found` (404), `not_pending` or `own_password` (409)
 */
export const confirmSafeguarding = roleChange(
  isHolder,
  'confirm a grant of safeguarding',
  ({ account, actor }) => {
    if (!isPending(account)) throw notPending()
    if (actor.kind !== 'system' && [account.id, account.safeguardingRequestedBy].includes(actor.id))
      throw roleRefusal('confirm a grant of your own')
    return { roles: [...(account.roles ?? []), 'safeguarding'] }
  },
)

/**
 * A holder, or an administrator, withdraws a grant that waits.
 * @throws KerbenError `role` (403), `not_found` (404), `not_pending` (409)
 */
export const withdrawSafeguarding = roleChange(
  (actor, req) => isHolder(actor) || hasRole(req.user, 'administrator'),
  'withdraw a grant of safeguarding',
  ({ account, req }) => {
    if (!isPending(account)) throw notPending()
    req.context[WITHDRAWN] = account.id
    return {}
  },
)

/**
 * Another holder, or the operator, takes the role away. An account that would have no role left is
 * deactivated.
 * @throws KerbenError `role` (403), `not_found` (404), `not_holder` (409)
 */
export const revokeSafeguarding = roleChange(
  isHolder,
  'take safeguarding away',
  ({ account, actor }) => {
    if (!has(account)) throw notHolder()
    if (actor.kind !== 'system' && actor.id === account.id) throw fieldsRefusal(['roles'])
    const roles = (account.roles ?? []).filter((role) => role !== 'safeguarding')
    return roles.length > 0 ? { roles } : { roles: ['viewer'], active: false }
  },
)

/**
 * The operator gives the role without confirmation, for the case that no holder is left.
 * @throws KerbenError `not_found` (404)
 */
export const grantSafeguarding = roleChange(
  ({ kind }) => kind === 'system',
  'give safeguarding',
  ({ account }) => ({ roles: [...new Set([...(account.roles ?? []), 'safeguarding' as const])] }),
)

/** The context entry of a request that withdraws a grant; only that operation sets it. */
export const WITHDRAWN = 'withdrawnSafeguarding'
