import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { compareAndSet } from '#desk/database/index.ts'
import { USERS } from './account.ts'

/** Milliseconds for which a link holds. */
export const LINK_LIFETIME = 60 * 60 * 1000

/** A one-time link, to be shown to its person alone. */
export interface ResetLink {
  readonly url: string
  /** ISO 8601 in UTC. */
  readonly until: string
}

/** What is stored of a link's token: whoever reads the database, or a copy of it, cannot use it. */
export const storedToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/**
 * Makes the account's one link, in the transaction that `req` holds: an earlier one is void. The
 * token is 256 bits of chance, and stands in what this returns and nowhere else.
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

/** Voids the account's link, and keeps until when the one that is to be made would hold. */
export const expectResetLink = (req: PayloadRequest, id: string): Promise<void> =>
  writeToken(req, id, { token: null, until: new Date(Date.now() + LINK_LIFETIME).toISOString() })

/** The bare adapter: this file is the only writer of a link, and the hooks of accounts keep others from it. */
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
