import { policy } from '#desk/access/policy.ts'
import { policyOf } from '#desk/access/policyOf.ts'
import { hasRole } from '#desk/access/roles.ts'
import type { LoadedType } from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'

/** A suggestion of what to begin, for a person without open tasks. */
export interface Invitation {
  /** The type of the new document. */
  readonly slug: string
  readonly label: Label
}

/**
 * The first type with an invitation whose documents the person may create; null if there is none.
 */
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
