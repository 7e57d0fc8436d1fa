import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { pipeline } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { refuseInLanguage } from '#shared/process/index.ts'
import { noDesk } from './noDesk.ts'
import { proxyHeaders } from './proxyHeaders.ts'
import type { RunningDesk } from './runningDesk.ts'

/** How long a desk and its clients may be silent, in milliseconds. */
export interface ProxyPatience {
  /** Between two parts of a request's body, whether the client or the desk is slow. */
  readonly body: number
  /** From the end of the body to the desk's answer, and between two parts of the answer. */
  readonly answer: number
}

/** How requests are passed on. */
export interface ProxyOptions {
  /** Called when the desk has written something; resolves when the newsstand knows of it. */
  readonly onWrite?: () => Promise<void>
  readonly patience?: ProxyPatience | undefined
}

/** A save may wait a minute for its turn and take half a minute, and photos are decoded in turn. */
const defaults: ProxyPatience = { body: 60_000, answer: 180_000 }

/** Methods that change nothing. */
const reads: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/** Milliseconds that a write's answer waits for the newsstand at most. */
const LONGEST_WAIT = 2000

/**
 * Passes requests to the desk on loopback. Each request ends: with the desk's answer, or with 503
 * when the desk ends or is silent before it answers. An answer that breaks off is cut, so that the
 * client notices. No request is repeated, since the desk may have carried it out before it went
 * away. The answer to a write goes out when `onWrite` has resolved, so that whoever then reads here
 * sees what was written. `x-forwarded-*` headers are already right (see `forwardedHeaders`); `Host` stays the
 * client's.
 * @param desk undefined while there is none
 */
export function deskProxy(
  desk: () => RunningDesk | undefined,
  { onWrite, patience = defaults }: ProxyOptions,
): RequestHandler {
  return (req, res) => {
    const running = desk()
    if (!running) noDesk(req, res)
    else {
      const { port, agent } = running
      const { method, url: path } = req
      // Node has already answered `Expect: 100-continue`
      const headers = proxyHeaders(req.headers, ['expect'])
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers })
      passOn(req, res, asked, reads.includes(req.method) ? undefined : onWrite)
      limitSilence(req, res, asked, patience)
      // the length is known, see `bodyLimit`
      if (req.headers['content-length'] === undefined) asked.end()
      else req.pipe(asked)
    }
  }
}

/** Connects the client's response with the desk's answer, and ends each when the other ends. */
function passOn(
  req: Request,
  res: Response,
  asked: ClientRequest,
  onWrite: ProxyOptions['onWrite'],
): void {
  const answerWith = (answer: IncomingMessage): void => {
    // a 408 may already be under way, and the client may have gone
    if (res.headersSent || res.destroyed) return
    const { statusCode = 502, statusMessage, headers } = answer
    res.writeHead(statusCode, statusMessage, proxyHeaders(headers))
    // the desk answered before the body was sent: that connection cannot be used again, so it is
    // closed
    answer.once('end', () => {
      if (asked.writableFinished) return
      req.unpipe(asked)
      asked.destroy()
    })
    // pipeline cuts the response when the answer breaks off; nothing else has to be done
    pipeline(answer, res, () => undefined)
  }
  asked.on('response', (answer) => {
    const { statusCode = 502 } = answer
    if (!onWrite || statusCode < 200 || statusCode > 299) {
      answerWith(answer)
      return
    }
    // else it would flow by the listener that watches over it
    answer.pause()
    void Promise.race([onWrite(), wait(LONGEST_WAIT, undefined, { ref: false })]).then(() => {
      answerWith(answer)
    })
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
