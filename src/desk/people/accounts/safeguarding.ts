import type { PayloadRequest } from 'payload'

import { fieldsRefusal, hasRole, roleRefusal } from '#desk/access/index.ts'
import { compareAndSet, transaction } from '#desk/database/index.ts'
import { type Account, USERS, accountById } from './account.ts'
import { type Actor, actorOfChange, has, isPending } from './holders.ts'
import { noAccount, notHolder, notPending } from './refusals.ts'

/** An operation on the role of one account. */
type RoleChange = (req: PayloadRequest, id: string) => Promise<Account>

/** What is decided before the account is written; it throws where the change may not be made. */
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
 * One change of the role, in one transaction: it is decided by what is stored, written through the
 * hooks of the accounts, which hold its rules, and recorded there.
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
      // before it is looked for: who may not ask is not told which accounts there are
      if (!mayAsk(actor, req)) throw roleRefusal(what)
      const account = await accountById(req, id)
      if (!account) throw noAccount()
      const data = decide({ account, actor, req })
      // so that two holders who take the role from each other on two desks meet, and one of them loses
      if (actor.kind === 'holder') await touch(req, actor.id)
      await req.payload.update({
        collection: USERS,
        id,
        data: { ...data },
        // a holder need not be an administrator: who may ask was decided above
        overrideAccess: true,
        req,
      })
      return (await accountById(req, id)) ?? account
    })

/**
 * A holder confirms a grant that waits: neither the person who gets the role, nor who gave it.
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
 * The operator gives the role, at once: the way out where no holder is left.
 * @throws KerbenError `not_found` (404)
 */
export const grantSafeguarding = roleChange(
  ({ kind }) => kind === 'system',
  'give safeguarding',
  ({ account }) => ({ roles: [...new Set([...(account.roles ?? []), 'safeguarding' as const])] }),
)

/** Where a request says that it withdraws a grant; set by the operation alone. */
export const WITHDRAWN = 'withdrawnSafeguarding'
