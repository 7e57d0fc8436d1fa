// Payload 3.90.1 matches paths in any case, `/users/LOGIN` as `/users/login`, while what stands
// before it (limits, logs) reads them as two. It asks the database by whatever text stands in an
// address, and answers a file that is not on the disk, whether it ever was or not, by a bare 500.

import type { Endpoint, PayloadRequest } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'

/** As files are stored: by an id and the name of a size. */
const FILENAME = /^[\w-]{1,100}(?:\.\w{1,10})+$/

/** The parameters of addresses that have a form; what has another stands for nothing. */
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  id: isId,
  filename: (value) => FILENAME.test(value),
}

const anyText = (value: string): boolean => value.length <= 200 && !value.includes('\0')

/**
 * Refuses an address whose parts can be nobody's, before a database is asked about them.
 * @throws KerbenError `not_found` (404)
 */
export function checkRoute({ routeParams = {} }: PayloadRequest): void {
  for (const [name, value] of Object.entries(routeParams)) {
    const isFit = FORMS[name] ?? anyText
    if (typeof value === 'string' && !isFit(value)) throw notFound()
  }
}

/**
 * An endpoint of files, of which one that is not on the disk is not found.
 * @returns a handler that answers 404 in the place of Payload's 500
 */
export const orMissing =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    const response = await handler(req)
    if (response.status === 500) throw notFound()
    return response
  }

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
