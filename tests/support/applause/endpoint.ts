import type { Endpoint } from 'payload'

import { transaction } from '#desk/database/index.ts'
import { recordEvent } from '#desk/events/index.ts'

/** `POST /api/applause/{type}/{id}`: somebody on the desk applauds a document. */
export const applaud: Endpoint = {
  path: '/:type/:id',
  method: 'post',
  handler: async (outer) => {
    const { type, id } = outer.routeParams ?? {}
    await transaction(outer.payload, outer, (req) =>
      recordEvent(req, { kind: 'applauded', type: String(type), documentId: String(id) }),
    )
    return Response.json({ applauded: true })
  },
}
