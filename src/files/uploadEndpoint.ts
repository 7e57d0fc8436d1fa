import { type Endpoint, addDataAndFileToRequest } from 'payload'
import type { Access } from 'payload'

import { roleRefusal } from '../access/index.ts'
import type { Kind } from './kinds.ts'
import { cleanAhead } from './storeUnderId.ts'

/**
 * Takes uploads before Payload's own endpoint does, cleans the file while no transaction is open,
 * and hands the request on.
 * @param slug the collection's
 * @param create its access, asked before anything is decoded; Payload asks it again
 */
export const uploadEndpoint = (
  slug: string,
  create: Access,
  accepted: readonly Kind[],
): Endpoint => ({
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!(await create({ req }))) throw roleRefusal('upload here')
    await addDataAndFileToRequest(req)
    // it is read: Payload's endpoint must not try again
    Object.defineProperty(req, 'body', { value: null })
    await cleanAhead(req, accepted)
    const { endpoints } = req.payload.collections[slug]?.config ?? {}
    const own = (endpoints || []).findLast(({ method, path }) => method === 'post' && path === '/')
    if (!own) throw new Error(`Payload has no endpoint to create ${slug}`)
    return own.handler(req)
  },
})
