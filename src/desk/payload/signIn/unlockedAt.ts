import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { AUDIT } from '#desk/audit/index.ts'
import { accountByEmail } from '#desk/people/accounts/index.ts'

/**
 * When the account of an e-mail address was last unlocked, by an administrator or on the command
 * line: the audit says so, which every desk and every command shares.
 * It asks the same of the database whether or not there is such an account.
 * @returns milliseconds since 1970; 0 for never
 */
export async function unlockedAt(req: PayloadRequest, email: string): Promise<number> {
  const { db } = req.payload
  // what is found is told to nobody
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
