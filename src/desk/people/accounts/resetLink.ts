import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { compareAndSet } from '#desk/database/index.ts'
import { USERS } from './account.ts'

/** Milliseconds for which a link is valid. */
export const LINK_LIFETIME = 60 * 60 * 1000

/** A one-time link, to be shown to its person alone. */
export interface ResetLink {
  readonly url: string
  /** ISO 8601 in UTC. */
  readonly until: string
}

/**
 * The hash of a link's token, which is stored: a copy of the database cannot be used to sign in.
 */
export const storedToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/**
 * Makes the account's only valid link, in the transaction of `req`; an earlier one becomes void.
 * The token is 256 random bits and is returned here only.
 */
export async function makeResetLink(req: PayloadRequest, id: string): Promise<ResetLink> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(Date.now() + LINK_LIFETIME).toISOString()
  await writeToken(req, id, { token: storedToken(token), until })
  return { url: `${adminUrl(req.payload)}/reset/${token}`, until }
}

/** Voids the account's link. */
export const voidResetLink = (req: PayloadRequest, id: string): Promise<void> =>
  writeToken(req, id, { token: null, until: null })

/** Voids the account's link, and stores the expiry of the one that is about to be made. */
export const expectResetLink = (req: PayloadRequest, id: string): Promise<void> =>
  writeToken(req, id, { token: null, until: new Date(Date.now() + LINK_LIFETIME).toISOString() })

/** The bare adapter: only this file writes links, and the hooks of accounts stop everybody else. */
async function writeToken(
  req: PayloadRequest,
  id: string,
  { token, until }: { readonly token: string | null; readonly until: string | null },
): Promise<void> {
  await compareAndSet(req.payload, {
    collection: USERS,
    where: { id: { equals: id } },
    data: { resetPasswordToken: token, resetPasswordExpiration: until },
    req,
  })
}

const adminUrl = ({ config }: Payload): string => `${config.serverURL}${config.routes.admin}`
