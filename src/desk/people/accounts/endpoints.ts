import type { Endpoint, PayloadRequest } from 'payload'

import { noAccount } from './refusals.ts'
import { startReset } from './reset.ts'
import { confirmSafeguarding, revokeSafeguarding, withdrawSafeguarding } from './safeguarding.ts'

const idOf = ({ routeParams }: PayloadRequest): string => {
  const id: unknown = routeParams?.['id']
  if (typeof id !== 'string') throw noAccount()
  return id
}

const change =
  (operation: typeof confirmSafeguarding): Endpoint['handler'] =>
  async (req) => {
    const { id, roles, safeguardingRequestedAt } = await operation(req, idOf(req))
    return Response.json({ id, roles, pending: Boolean(safeguardingRequestedAt) })
  }

/**
 * The operations on an account, each with an empty body: `POST /api/users/{id}/reset` (202), and
 * `confirmSafeguarding`, `withdrawSafeguarding`, `revokeSafeguarding`, which answer `{ id, roles,
 * pending }`.
 */
export const accountEndpoints: Endpoint[] = [
  {
    path: '/:id/reset',
    method: 'post',
    handler: async (req) => {
      await startReset(req, idOf(req))
      return Response.json({ started: true }, { status: 202 })
    },
  },
  { path: '/:id/confirmSafeguarding', method: 'post', handler: change(confirmSafeguarding) },
  { path: '/:id/withdrawSafeguarding', method: 'post', handler: change(withdrawSafeguarding) },
  { path: '/:id/revokeSafeguarding', method: 'post', handler: change(revokeSafeguarding) },
]
