import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { isOnDesk } from '#desk/server/index.ts'
import type { TestDesk } from './index.ts'
import { type ListeningDeskApp, listenDeskApp } from './listenDeskApp.ts'

/** Node's request as the handlers of routes get it. */
function requestOf({ headers: given, method = 'GET', url = '/' }: IncomingMessage, body: Readable) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://${given.host ?? 'localhost'}${url}`, {
    method,
    headers,
    ...(hasBody && { body: Readable.toWeb(body) as BodyInit, duplex: 'half' }), // Node's own type of it
  })
}

/**
 * A desk on a port, behind its Express app and without Next: for clients that make requests of their
 * own. Close it in `afterAll`.
 */
export const serveDesk = (desk: TestDesk): Promise<ListeningDeskApp> =>
  listenDeskApp({
    isOnDesk: isOnDesk(desk.payload),
    handle: async (req: IncomingMessage, res: ServerResponse) => {
      const request = requestOf(req, req)
      const path = new URL(request.url).pathname.replace(/^\/api/, '')
      const answer = await (path.startsWith('/graphql')
        ? desk.graphqlRoute(request)
        : desk.handle(request))
      res.writeHead(answer.status, Object.fromEntries(answer.headers))
      if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), res)
      else res.end()
    },
  })
