import { IncomingMessage } from 'node:http'

/** A request like one whose body has been read, with its body to be read again. */
export function replay(req: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(req.socket)
  again.method = req.method ?? 'POST'
  again.url = req.url ?? '/'
  again.headers = req.headers
  again.rawHeaders = req.rawHeaders
  again.httpVersion = req.httpVersion
  again.httpVersionMajor = req.httpVersionMajor
  again.httpVersionMinor = req.httpVersionMinor
  again.push(body)
  again.push(null)
  again.complete = true
  return again
}
