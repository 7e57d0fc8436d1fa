// Payload 3.90.1 sends none of the headers that an upload's `handlers` set, and tells
// `modifyResponseHeaders` nothing of the document.

import type { Endpoint, PayloadRequest } from 'payload'

/**
 * An endpoint that answers for a file of `slug` as Payload's own does, which also decides who may
 * have it, and then changes the answer.
 * @param change gets an answer with the file's bytes
 */
export const aroundFile = (
  slug: string,
  change: (answer: Response, filename: string, req: PayloadRequest) => Promise<void>,
): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const { endpoints } = req.payload.collections[slug]?.config ?? {}
    const own = (endpoints || []).findLast(
      ({ method, path }) => method === 'get' && path === '/file/:filename',
    )
    if (!own) throw new Error(`Payload has no endpoint for files of ${slug}`)
    const answer = await own.handler(req)
    if (answer.ok) await change(answer, String(req.routeParams?.['filename']), req)
    return answer
  },
})
