import type { RequestHandler } from 'express'

import { sendProblem } from './problem.ts'

const MEGABYTE = 1024 * 1024

/** Bytes of a request with a file in it, and of any other. */
const limits = { upload: 25 * MEGABYTE, other: 2 * MEGABYTE }

/**
 * Refuses requests whose body is too large, before anything of it is read. The length must be
 * known: a body in chunks has none, and no browser and no HTTP client sends a form or JSON that way.
 */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const { 'content-length': length, 'content-type': type = '' } = req.headers
  if (req.headers['transfer-encoding'] !== undefined && length === undefined) {
    refuse(req, res, 411, 'length_required', 'Send the body with its Content-Length.')
    return
  }
  const limit = type.startsWith('multipart/form-data') ? limits.upload : limits.other
  if (Number(length ?? 0) > limit) {
    const detail = `The body may have at most ${limit / MEGABYTE} MB.`
    refuse(req, res, 413, 'body_too_large', detail)
    return
  }
  next()
}

/** The rest of the body is read and dropped, so that the client comes to read the answer. */
function refuse(
  req: Parameters<RequestHandler>[0],
  res: Parameters<RequestHandler>[1],
  status: number,
  code: string,
  detail: string,
): void {
  req.resume()
  sendProblem(res, { status, code, detail, headers: { connection: 'close' } })
}
