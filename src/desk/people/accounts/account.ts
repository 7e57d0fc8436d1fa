import type { PayloadRequest, Where } from 'payload'

import type { User } from '#desk/documents/index.ts'

/** The slug of the accounts. */
export const USERS = 'users'

/** An account as it is stored: a user without what a request alone has of them. */
export type Account = Readonly<Omit<User, 'collection' | 'currentPassword' | 'password'>>

/**
 * One account as it is stored, in the transaction that `req` holds. The bare adapter: what is asked
 * here decides what somebody may do, and no access rule or hook may change the answer.
 */
export const findAccount = (req: PayloadRequest, where: Where): Promise<Account | null> =>
  req.payload.db.findOne<Account>({ collection: USERS, where, req })

/** The account with this id. */
export const accountById = (req: PayloadRequest, id: string): Promise<Account | null> =>
  findAccount(req, { id: { equals: id } })

/** An e-mail address as Payload keeps and looks for it, of one as people type it. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

/** The account with this address, as people type it. */
export const accountByEmail = (req: PayloadRequest, email: string): Promise<Account | null> =>
  findAccount(req, { email: { equals: normalEmail(email) } })

/** Whether somebody may sign in as this account: it is active, and a person's. */
export const maySignIn = ({ active, roles }: Pick<Account, 'active' | 'roles'>): boolean =>
  active === true && !roles?.includes('frontend') && Boolean(roles?.length)
