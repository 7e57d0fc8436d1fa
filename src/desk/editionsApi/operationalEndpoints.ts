import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { describeOperational, setState, verify } from '#desk/operational/index.ts'
import { listEditions } from './listEditions.ts'
import { bodyOf, checkDeskPerson, documentKey, said } from './requestParts.ts'

const stateBody = z.strictObject({ state: z.string().min(1), reason: said.optional() })
const verifyBody = z.strictObject({
  comment: said.optional(),
  /** For how many days this check and later ones are valid. */
  reviewEveryDays: z.int().optional(),
  /** Which values were checked, as `operational.factsHash` of the list said. */
  factsHash: z.string().optional(),
})

/** `POST /api/{type}/{id}/verify` and `/state`: the operations on operational fields. */
export function operationalEndpoints(type: string): Endpoint[] {
  const keyOf = documentKey(type)
  const answer = async (req: PayloadRequest): Promise<Response> =>
    Response.json({
      editions: await listEditions(req, keyOf(req)),
      operational: await describeOperational(req, keyOf(req)),
    })
  return [
    {
      path: '/:id/verify',
      method: 'post',
      handler: async (req) => {
        checkDeskPerson(req)
        await verify(req, keyOf(req), await bodyOf(req, verifyBody))
        return answer(req)
      },
    },
    {
      path: '/:id/state',
      method: 'post',
      handler: async (req) => {
        checkDeskPerson(req)
        const { state, reason } = await bodyOf(req, stateBody)
        await setState(req, keyOf(req), state, reason)
        return answer(req)
      },
    },
  ]
}
