import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { AUDIT } from '#desk/audit/index.ts'
import { accountByEmail } from '#desk/people/accounts/index.ts'

/**
 * When the account of an e-mail address was last unlocked, by an administrator or on the command
 * line. Read from the audit, which all desks and commands share. It makes the same queries whether
 * or not the account exists.
 * @returns milliseconds since 1970; 0 for never
 */
export async function unlockedAt(req: PayloadRequest, email: string): Promise<number> {
  const { db } = req.payload
  // only used to find the entries; the caller learns nothing of it
  const account = await accountByEmail(req, email)
  const { docs } = await db.find<{ id: string; at: string }>({
    collection: AUDIT,
    where: {
      and: [
        { type: { equals: 'users' } },
        { documentId: { equals: account?.id ?? randomUUID() } },
        { action: { equals: 'unlock' } },
      ],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? new Date(docs[0].at).getTime() : 0
}
