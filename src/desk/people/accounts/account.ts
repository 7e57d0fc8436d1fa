import type { PayloadRequest, Where } from 'payload'

import type { Role } from '#desk/access/index.ts'
import type { Locale } from '#shared/localization/index.ts'

/** The slug of the accounts. */
export const USERS = 'users'

/** An account as it is stored. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly active?: boolean | null
  readonly roles?: readonly Role[] | null
  readonly translates?: readonly Locale[] | null
  readonly interfaceLanguage?: Locale | null
  readonly enableAPIKey?: boolean | null
  readonly apiKeyIndex?: string | null
  readonly hash?: string | null
  readonly salt?: string | null
  /** Set once, and for good, by whatever gives the role `safeguarding`. */
  readonly everSafeguarding?: boolean | null
  /** Who asked for the role; it waits for a holder while this is set. */
  readonly safeguardingRequestedBy?: string | null
  /** ISO 8601 in UTC. */
  readonly safeguardingRequestedAt?: string | null
  /** Who set the password, where that was not the account’s own person. */
  readonly passwordSetBy?: string | null
  readonly resetPasswordToken?: string | null
  readonly resetPasswordExpiration?: string | null
}

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
