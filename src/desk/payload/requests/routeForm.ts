// Payload 3.90.1 ignores case in paths, `/users/LOGIN` is `/users/login`, while the code in front of
// it (limits, logs) takes them for two. It queries the database with any text in an address, and
// answers a bare 500 for a file that is not on the disk, whether it ever existed or not.

import type { Endpoint, PayloadRequest } from 'payload'

import { notFound } from '#desk/access/refusals.ts'
import { isId } from '#shared/ids/index.ts'

/** The form of stored file names: an id, and the name of a size. */
const FILENAME = /^[\w-]{1,100}(?:\.\w{1,10})+$/

/** Route parameters with a fixed form; a value of another form cannot exist. */
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  id: isId,
  filename: (value) => FILENAME.test(value),
}

const anyText = (value: string): boolean => value.length <= 200 && !value.includes('\0')

/**
 * Refuses an address with a part that cannot exist, without querying the database.
 * @throws KerbenError `not_found` (404)
 */
export function checkRoute({ routeParams = {} }: PayloadRequest): void {
  for (const [name, value] of Object.entries(routeParams)) {
    const isFit = FORMS[name] ?? anyText
    if (typeof value === 'string' && !isFit(value)) throw notFound()
  }
}

/**
 * Wraps an endpoint that serves files.
 * @returns a handler that answers 404 for a missing file, where Payload answers 500
 */
export const orMissing =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    const response = await handler(req)
    if (response.status === 500) throw notFound()
    return response
  }

/**
 * Refuses a path whose words differ in case from the endpoint's.
 * @throws KerbenError `not_found` (404)
 */
export function checkExactPath({ path }: Endpoint, { pathname }: PayloadRequest): void {
  // a call without a path was made inside this process
  if (!pathname) return
  const segments = new Set(pathname.split('/'))
  const words = path.split('/').filter((segment) => segment !== '' && !segment.startsWith(':'))
  if (words.every((word) => segments.has(word))) return
  throw notFound()
}
