import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { fieldsRefusal } from '#desk/access/index.ts'
import type { User } from '#desk/documents/index.ts'
import { hasMail } from '#desk/mail/index.ts'
import { type Account, normalEmail } from './account.ts'
import { type Actor, actorOfChange, anyEverHeld, everHeld, has, hasOtherHolder } from './holders.ts'
import { lastHolder, ownPasswordFirst } from './refusals.ts'
import { WITHDRAWN } from './safeguarding.ts'

/** An account as a save would store it. */
type Written = Readonly<Partial<User>>

interface Change {
  readonly actor: Actor
  readonly before: Account | null
  readonly next: Written
  readonly req: PayloadRequest
}

/**
 * The rules on the role `safeguarding`, for every save of an account, whichever way it comes:
 * - of an account that ever held it, nobody else changes the password, the address or the key;
 * - it is taken away by another holder or by the operator alone, and the last active holder is not
 *   deactivated by anybody else;
 * - once anybody ever held it, it is given by a holder: from others it waits for one, outside
 *   `roles`, so that no access rule can be wrong about it. To activate a holder's account is to give.
 * What it stores about this, no request can set.
 * @throws KerbenError `role` (403) naming the fields, `last_holder` or `own_password` (409)
 */
export const guardSafeguarding: CollectionBeforeChangeHook<User> = async ({
  data: next,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? (originalDoc ?? null) : null
  const change = { actor: await actorOfChange(req), before, next, req }
  refuseForeign(change)
  await refuseTaking(change)
  return { ...next, ...(await roleAfter(change)), passwordSetBy: passwordSetBy(change) }
}

/**
 * Whether a save keeps the address: one that says none keeps what is stored. It is not checked yet:
 * what a client may send for an address, null among it, is another.
 */
const isSameAddress = (before: Account, { email }: { readonly email?: unknown }): boolean =>
  email === undefined || (typeof email === 'string' && normalEmail(email) === before.email)

function refuseForeign({ actor, before, next }: Change): void {
  if (!before || !everHeld(before) || actor.kind === 'system' || actor.id === before.id) return
  const changed = [
    ...(next.password ? ['password'] : []),
    ...(isSameAddress(before, next) ? [] : ['email']),
    ...(next.apiKey ? ['apiKey'] : []),
    ...(Boolean(next.enableAPIKey) === Boolean(before.enableAPIKey) ? [] : ['enableAPIKey']),
  ]
  if (changed.length > 0) throw fieldsRefusal(changed)
}

async function refuseTaking({ actor, before, next, req }: Change): Promise<void> {
  if (!before || !has(before) || actor.kind === 'system') return
  if (!has(next) && (actor.kind !== 'holder' || actor.id === before.id))
    throw fieldsRefusal(['roles'])
  const ends = before.active === true && next.active !== true
  if (ends && has(next) && !(await hasOtherHolder(req, before.id))) throw lastHolder()
}

/**
 * The stored state of the role after a change: who holds it, whoever held it, and whose grant
 * waits.
 */
async function roleAfter(change: Change): Promise<Partial<Account>> {
  const { actor, before, next, req } = change
  const roles = next.roles ?? []
  const others = roles.filter((role) => role !== 'safeguarding')
  const given = {
    everSafeguarding: true,
    safeguardingRequestedBy: null,
    safeguardingRequestedAt: null,
  }
  const had = before !== null && has(before)
  const activated = had && before.active !== true && next.active === true
  if (has(next) && had && !activated) return given
  if (!has(next)) {
    // deactivating an account ends a waiting grant; any other save keeps it
    const waits = before && next.active === true && req.context[WITHDRAWN] !== before.id
    return {
      everSafeguarding: before !== null && everHeld(before),
      safeguardingRequestedBy: (waits && before.safeguardingRequestedBy) || null,
      safeguardingRequestedAt: (waits && before.safeguardingRequestedAt) || null,
    }
  }
  if (actor.kind === 'system') return given
  if (actor.kind === 'holder') {
    if (before === null || before.passwordSetBy) throw ownPasswordFirst()
    return given
  }
  if (!(await anyEverHeld(req))) return given
  return {
    roles: others,
    everSafeguarding: before !== null && everHeld(before),
    safeguardingRequestedBy: before?.safeguardingRequestedBy ?? actor.id,
    safeguardingRequestedAt: before?.safeguardingRequestedAt ?? new Date().toISOString(),
  }
}

/**
 * Who set the account's password. A password set by another person counts as theirs until the
 * account's person has used a one-time link, or, on a desk without mail, has changed it with the
 * old password.
 */
function passwordSetBy({ actor, before, next, req }: Change): string | null {
  const known = before?.passwordSetBy ?? null
  if (!next.password) return known
  if (actor.kind === 'system') return null
  if (actor.id !== before?.id) return actor.id
  return hasMail(req.payload) ? known : null
}
