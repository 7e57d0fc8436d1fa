import { type Payload, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { AUDIT } from '#desk/audit/index.ts'
import { USERS } from './account.ts'

/** Actions that give the role. */
const given = ['confirmSafeguarding', 'grantSafeguarding']

/**
 * Sets `everSafeguarding` on accounts from an older version: those that hold `safeguarding`, and
 * those that the audit says got it. Runs at each start; after the first it finds nothing to do.
 */
export async function markHolders(payload: Payload): Promise<void> {
  const req = await createLocalReq({ context: asSystem('startup') }, payload)
  const { docs: entries } = await payload.db.find<{ documentId: string }>({
    collection: AUDIT,
    where: { action: { in: given } },
    select: { documentId: true },
    limit: 0,
    pagination: false,
    req,
  })
  const ids = [...new Set(entries.map(({ documentId }) => documentId))]
  const { docs } = await payload.db.find<{ id: string }>({
    collection: USERS,
    where: {
      and: [
        { or: [{ roles: { in: ['safeguarding'] } }, { id: { in: ids } }] },
        { everSafeguarding: { not_equals: true } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  // the bare adapter: no request may set this field
  for (const { id } of docs)
    await payload.db.updateOne({ collection: USERS, id, data: { everSafeguarding: true }, req })
}
