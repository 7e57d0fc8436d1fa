import type { PayloadRequest } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import { type DocumentKey, loadedType } from '#desk/editions/index.ts'

/** Which operations on operational fields a person may make with a document. */
export interface OperationalRights {
  readonly verify: boolean
  readonly state: boolean
}

/** Who may change operational facts at all. */
export const mayOperate = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req.user, 'editor', 'safeguarding', 'administrator')

/** What the caller may do with a document's operational fields; nothing where its type has none. */
export function operationalRights(req: PayloadRequest, key: DocumentKey): OperationalRights {
  const { operational = [] } = loadedType(req.payload, key).desk
  const may = mayOperate(req)
  return {
    verify: may && operational.includes('verifiedAt'),
    state: may && operational.includes('state'),
  }
}
