import { Agent } from 'node:http'
import type { RequestHandler } from 'express'
import { ProxyServer } from 'http-proxy-3'

import { noDesk } from './noDesk.ts'

/**
 * Hands requests to the desk on loopback. `x-forwarded-*` headers are already right (see
 * `forwardedHeaders`), and the Host stays the one that was asked for.
 * @param port of the desk; undefined while there is none
 */
export function deskProxy(port: () => number | undefined): RequestHandler {
  const agent = new Agent({ keepAlive: true })
  const proxy = new ProxyServer({ agent })
  return (req, res) => {
    const target = port()
    if (target === undefined) {
      noDesk(req, res)
      return
    }
    proxy.web(req, res, { target: { protocol: 'http:', host: '127.0.0.1', port: target } }, () => {
      // the desk went away under the request: before it answered there is an answer, later there is none
      if (res.headersSent) res.destroy()
      else noDesk(req, res)
    })
  }
}
