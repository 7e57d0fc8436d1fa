// Payload 3.90.1 answers an address without an endpoint with a body of another shape, or with 501.

import type { Endpoint } from 'payload'

import { notFound } from '#desk/access/index.ts'

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const

/**
 * Endpoints for every address, which answer 404 with the usual body of a refusal. Put them at the
 * end of a list.
 */
export const notFoundEndpoints: readonly Endpoint[] = methods.map((method) => ({
  path: '/:rest*',
  method,
  handler: () => {
    throw notFound()
  },
}))
