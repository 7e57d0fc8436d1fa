import type { PayloadRequest, Where } from 'payload'

import type { User } from '#desk/documents/index.ts'

/** The slug of the accounts. */
export const USERS = 'users'

/** An account as it is stored: a user without what a request alone has of them. */
export type Account = Readonly<Omit<User, 'collection' | 'currentPassword' | 'password'>>

/**
 * A stored account, in the transaction of `req`. Read by the bare adapter: the result decides what
 * somebody may do, so no access rule or hook may change it.
 */
export const findAccount = (req: PayloadRequest, where: Where): Promise<Account | null> =>
  req.payload.db.findOne<Account>({ collection: USERS, where, req })

/** The account with this id. */
export const accountById = (req: PayloadRequest, id: string): Promise<Account | null> =>
  findAccount(req, { id: { equals: id } })

/** A typed e-mail address in the form in which Payload stores it. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

/** The account with this address, which may be as people type it. */
export const accountByEmail = (req: PayloadRequest, email: string): Promise<Account | null> =>
  findAccount(req, { email: { equals: normalEmail(email) } })

/**
 * Whether a person may sign in with this account: it is active, has a role, and is no service
 * account.
 */
export const maySignIn = ({ active, roles }: Pick<Account, 'active' | 'roles'>): boolean =>
  active === true && !roles?.includes('frontend') && Boolean(roles?.length)
