import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'

import { deskRoles, hasRole } from '#desk/access/index.ts'

/**
 * Whether a request is from a person with a role on the desk, judged by its headers with Payload's
 * own authentication strategies.
 */
export const isOnDesk =
  (payload: Pick<Payload, 'auth'>) =>
  async (given: IncomingHttpHeaders): Promise<boolean> => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(given))
      for (const one of [value ?? []].flat()) headers.append(name, one)
    const { user } = await payload.auth({ headers, canSetHeaders: false })
    return hasRole(user, ...deskRoles)
  }
