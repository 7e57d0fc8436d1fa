// Payload 3.90.1 answers an address that no endpoint takes by a body of another shape, or by 501.

import type { Endpoint } from 'payload'

import { notFound } from '#desk/access/index.ts'

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const

/**
 * Endpoints at every address: 404, with the body that every refusal has. At the end of a list they
 * take what nothing else took, which Payload answers with a body of another shape.
 */
export const nowhere: readonly Endpoint[] = methods.map((method) => ({
  path: '/:rest*',
  method,
  handler: () => {
    throw notFound()
  },
}))
