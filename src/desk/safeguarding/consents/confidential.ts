import type { CollectionConfig } from 'payload'

import { confidentialAccess, confidentialMark, contentGuards, hasRole } from '#desk/access/index.ts'
import { groups } from '#desk/fields/groups.ts'

/**
 * Settings that the confidential collections share: only safeguarding reads, writes and sees them.
 */
export const confidential = {
  access: confidentialAccess,
  custom: confidentialMark,
  admin: {
    group: groups.records,
    hidden: ({ user }) => !hasRole(user, 'safeguarding'),
  },
  disableDuplicate: true,
} as const satisfies Partial<CollectionConfig>

/** The guards of a confidential collection; they come before its other hooks. */
export const confidentialGuards = () => contentGuards({ kind: 'confidential' })
