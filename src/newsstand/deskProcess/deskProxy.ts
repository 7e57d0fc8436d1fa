import { type ClientRequest, request } from 'node:http'
import { pipeline } from 'node:stream'
import type { Request, RequestHandler, Response } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'
import { noDesk } from './noDesk.ts'
import { proxyHeaders } from './proxyHeaders.ts'
import type { RunningDesk } from './runningDesk.ts'

/** How long a desk and its clients may be silent, in milliseconds. */
export interface ProxyPatience {
  /** Between two parts of a body, for the client to send more and for the desk to take it. */
  readonly body: number
  /** From the body's end to the desk's answer, and between two parts of that. */
  readonly answer: number
}

/** A save may wait a minute for its turn and take half a minute, and photos are decoded in turn. */
const defaults: ProxyPatience = { body: 60_000, answer: 180_000 }

/**
 * Hands requests to the desk on loopback, and ends every one of them: with the desk's answer, or with
 * 503 when the desk ends or is silent before it has answered. An answer that breaks off is cut, so
 * that the client sees that it is not whole. Nothing is asked twice: nobody knows what a desk that
 * went away has carried out. `x-forwarded-*` headers are already right (see `forwardedHeaders`), and
 * the Host stays the one that was asked for.
 * @param desk undefined while there is none
 */
export function deskProxy(
  desk: () => RunningDesk | undefined,
  patience: ProxyPatience = defaults,
): RequestHandler {
  return (req, res) => {
    const running = desk()
    if (!running) noDesk(req, res)
    else {
      const { port, agent } = running
      const { method, url: path } = req
      // who waits to be told to send its body has been told
      const headers = proxyHeaders(req.headers, ['expect'])
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers })
      passOn(req, res, asked)
      limitSilence(req, res, asked, patience)
      // the length is known, see `bodyLimit`
      if (req.headers['content-length'] === undefined) asked.end()
      else req.pipe(asked)
    }
  }
}

/** Ends the response with what becomes of the request to the desk, and that with the response. */
function passOn(req: Request, res: Response, asked: ClientRequest): void {
  asked.on('response', (answer) => {
    // 408 may have been first
    if (res.headersSent) return
    const { statusCode = 502, statusMessage, headers } = answer
    res.writeHead(statusCode, statusMessage, proxyHeaders(headers))
    // an early answer: a connection with half a body on it is no use to anyone
    answer.once('end', () => {
      if (asked.writableFinished) return
      req.unpipe(asked)
      asked.destroy()
    })
    // its callback: when the answer breaks off the response is cut with it, and that is all
    pipeline(answer, res, () => undefined)
  })
  asked.on('error', () => {
    if (!res.headersSent && !res.destroyed) noDesk(req, res)
  })
  res.once('close', () => {
    if (!res.writableFinished) asked.destroy()
  })
}

/**
 * Gives up when nothing happens for too long: 408 where the client is silent, 503 where the desk is,
 * and what is being answered is cut.
 */
function limitSilence(
  req: Request,
  res: Response,
  asked: ClientRequest,
  patience: ProxyPatience,
): void {
  const giveUp = () => {
    const isClient = !asked.writableEnded && !asked.writableNeedDrain
    if (isClient && !res.headersSent)
      refuseInLanguage(req, res, new KerbenError({ code: 'request_timeout' }))
    asked.destroy()
  }
  let timer = setTimeout(giveUp, patience.body)
  const refresh = () => timer.refresh()
  req.on('data', refresh)
  asked.once('finish', () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, patience.answer)
  })
  asked.once('response', (answer) => answer.on('data', refresh))
  asked.once('close', () => {
    req.off('data', refresh)
    clearTimeout(timer)
  })
}
