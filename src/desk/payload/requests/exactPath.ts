// Payload 3.90.1 matches paths in any case, `/users/LOGIN` as `/users/login`, while what stands
// before it (limits, logs) reads them as two.

import type { Endpoint, PayloadRequest } from 'payload'

import { notFound } from '#desk/access/refusals.ts'

/**
 * Refuses a path whose words are written in another case than the endpoint's.
 * @throws KerbenError `not_found` (404)
 */
export function checkExactPath({ path }: Endpoint, { pathname }: PayloadRequest): void {
  // calls without a request's path are no requests from outside
  if (!pathname) return
  const segments = new Set(pathname.split('/'))
  const words = path.split('/').filter((segment) => segment !== '' && !segment.startsWith(':'))
  if (words.every((word) => segments.has(word))) return
  throw notFound()
}
