// Payload 3.90.1 answers `/access/:id` with 200 or 404 even to people who may not read the
// document: it tells everybody which ids exist.

import type {
  Endpoint,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'

import { notFound, roleRefusal } from '#desk/access/refusals.ts'
import { countAsPerson } from '../queries/index.ts'

const isQuestion = ({ path }: Endpoint): boolean => path.startsWith('/access')

const guarded = (
  endpoints: readonly Endpoint[],
  check: (req: PayloadRequest) => Promise<void>,
): Endpoint[] =>
  endpoints.map((endpoint) =>
    isQuestion(endpoint)
      ? {
          ...endpoint,
          handler: async (req) => {
            await check(req)
            return endpoint.handler(req)
          },
        }
      : endpoint,
  )

/**
 * Tells a person's rights on a document only if they may read it; otherwise `/access/:id` answers
 * the same for every id.
 * @param endpoints the collection's
 * @throws KerbenError `role` (403) for people who may read nothing in the collection, `not_found`
 * (404) for a document that does not exist or that they may not read
 */
export const readableAccess = (
  endpoints: readonly Endpoint[],
  { access, slug }: SanitizedCollectionConfig,
): Endpoint[] =>
  guarded(endpoints, async (req) => {
    if ((await access.read({ req })) === false) throw roleRefusal(`reading ${slug}`)
    const id = req.routeParams?.['id']
    if (id === undefined) return
    const found = await countAsPerson(req, slug, { where: { id: { equals: id } }, trash: true })
    if (found === 0) throw notFound()
  })

/** The same for a global's `/access`. */
export const readableGlobalAccess = (
  endpoints: readonly Endpoint[],
  { access, slug }: SanitizedGlobalConfig,
): Endpoint[] =>
  guarded(endpoints, async (req) => {
    if ((await access.read({ req })) === false) throw roleRefusal(`reading ${slug}`)
  })
