import type { PayloadRequest } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { type Account, USERS, accountByEmail } from './account.ts'
import { everHeld, has, isPending } from './holders.ts'
import { makeOperatorsLink } from './reset.ts'
import { grantSafeguarding, revokeSafeguarding } from './safeguarding.ts'

/**
 * The account of an address.
 * @throws Error in one line where there is none
 */
async function named(req: PayloadRequest, email: string): Promise<Account> {
  const account = await accountByEmail(req, email)
  if (!account) throw new Error(`There is no account ${email}. npm run users -- list shows all.`)
  return account
}

/** Makes a one-time link for a new password. It is printed once and cannot be read later. */
export async function printLink(outer: PayloadRequest, email: string): Promise<string> {
  const { url, until } = await transaction(outer.payload, outer, async (req) =>
    makeOperatorsLink(req, await named(req, email)),
  )
  return `A link for a new password, for ${email} alone. It works once, until ${until}:\n\n${url}\n`
}

/** Forgets an account's failed attempts to sign in. */
export async function unlock(req: PayloadRequest, email: string): Promise<string> {
  const account = await named(req, email)
  await req.payload.unlock({
    collection: USERS,
    data: { email: account.email },
    overrideAccess: true,
    req,
  })
  return `${email} may try again.`
}

/** Gives the role `safeguarding`, without anybody's confirmation. */
export async function grant(req: PayloadRequest, email: string): Promise<string> {
  const account = await named(req, email)
  if (has(account) && account.active) return `${email} holds safeguarding already.`
  await grantSafeguarding(req, account.id)
  const hint = account.passwordSetBy
    ? ` Somebody else has set the password: npm run users -- reset ${email} prints a link for one of their own.`
    : ''
  return `${email} holds safeguarding now.${account.active ? '' : ' The account is not active.'}${hint}`
}

/** Takes the role `safeguarding` away. */
export async function revoke(req: PayloadRequest, email: string): Promise<string> {
  const account = await named(req, email)
  if (!has(account)) return `${email} does not hold safeguarding.`
  const { active } = await revokeSafeguarding(req, account.id)
  const left =
    active || !account.active ? '' : ' It was the only role: the account is inactive now.'
  return `${email} does not hold safeguarding any more.${left}`
}

const line = (account: Account): string =>
  [
    account.email,
    account.roles?.join(', ') || 'no role',
    ...(account.active ? [] : ['inactive']),
    ...(isPending(account) ? ['safeguarding waits to be confirmed'] : []),
    ...(everHeld(account) && !has(account) ? ['held safeguarding'] : []),
  ].join('\t')

/** All accounts, a line each. */
export async function listAccounts(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.db.find<Account>({
    collection: USERS,
    sort: 'email',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(line).join('\n')
}
