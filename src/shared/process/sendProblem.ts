import type { ServerResponse } from 'node:http'

import { type ErrorAnswer, type KerbenError, problemDetails } from '#shared/errors/index.ts'

/** Sends a refusal as it is made. */
export function sendError(res: ServerResponse, { status, headers, body }: ErrorAnswer): void {
  const bytes = Buffer.from(body)
  res.writeHead(status, { ...headers, 'content-length': bytes.length })
  res.end(res.req.method === 'HEAD' ? undefined : bytes)
}

/** Refuses with problem details, for programs: in English. */
export const sendProblem = (res: ServerResponse, error: KerbenError): void => {
  sendError(res, problemDetails(error, 'en'))
}
