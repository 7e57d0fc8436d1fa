// Payload 3.90.1 decodes an upload inside its transaction, which would hold every other save.

import type { Endpoint } from 'payload'

/**
 * An endpoint that creates a document of `slug` from an upload, before Payload's own endpoint, and
 * decides when to call that one. It reads its form itself, by `readForm`.
 * @param handle gets Payload's own handler
 */
export const beforeCreate = (
  slug: string,
  handle: (
    req: Parameters<Endpoint['handler']>[0],
    own: Endpoint['handler'],
  ) => ReturnType<Endpoint['handler']>,
): Endpoint => ({
  path: '/',
  method: 'post',
  custom: { readsForm: true },
  handler: (req) => {
    const { endpoints } = req.payload.collections[slug]?.config ?? {}
    const own = (endpoints || []).findLast(({ method, path }) => method === 'post' && path === '/')
    if (!own) throw new Error(`Payload has no endpoint to create ${slug}`)
    return handle(req, own.handler)
  },
})
