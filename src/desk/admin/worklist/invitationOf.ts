import { policy } from '#desk/access/policy.ts'
import { policyOf } from '#desk/access/policyOf.ts'
import { hasRole } from '#desk/access/roles.ts'
import type { LoadedType } from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'

/** What somebody who has nothing to do may begin. */
export interface Invitation {
  /** The type of the new document. */
  readonly slug: string
  readonly label: Label
}

/** The first type that invites to begin a document, for who may create one; null for others. */
export function invitationOf(
  types: ReadonlyMap<string, LoadedType>,
  user: unknown,
): Invitation | null {
  const inviting = [...types.values()].find(({ desk }) => desk.invitation)
  if (!inviting?.desk.invitation) return null
  const { create } = policy[policyOf(inviting).kind]
  return hasRole(user, ...create)
    ? { slug: inviting.type.slug, label: inviting.desk.invitation }
    : null
}
