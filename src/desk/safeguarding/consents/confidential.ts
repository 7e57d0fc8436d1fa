import type { CollectionConfig } from 'payload'

import { confidentialAccess, confidentialMark, contentGuards, hasRole } from '#desk/access/index.ts'
import { groups } from '#desk/fields/groups.ts'

/** What the confidential collections share: safeguarding alone reads, writes and sees them. */
export const confidential = {
  access: confidentialAccess,
  custom: confidentialMark,
  admin: {
    group: groups.records,
    hidden: ({ user }) => !hasRole(user, 'safeguarding'),
  },
  disableDuplicate: true,
  // a lock names the document that somebody has open, to everybody on the desk
  lockDocuments: false,
} as const satisfies Partial<CollectionConfig>

/** The guards that stand before their other hooks. */
export const confidentialGuards = () => contentGuards({ kind: 'confidential' })
