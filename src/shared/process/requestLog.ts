import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

import { errorForLog } from './logValues.ts'

/** How requests are logged. */
export interface RequestLogOptions {
  readonly logger: Logger
  /** Whether nothing that leads to the person who asked may be logged. Asked after the answer. */
  readonly isPrivate: (req: Request, res: Response) => boolean
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url

/**
 * One line for each request, after its answer: method, path, status and time, address and user
 * agent. The query is never logged: it may hold search terms, tokens or e-mail addresses.
 */
export function requestLog({ logger, isPrivate }: RequestLogOptions): RequestHandler {
  const asked = (req: Request, res: Response) => ({
    method: req.method,
    path: pathOf(req.originalUrl),
    status: res.statusCode,
    ...(!isPrivate(req, res) && { address: req.ip, userAgent: req.headers['user-agent'] }),
  })
  return pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    quietResLogger: true,
    // with its own serializer every use of `req.log` would log address, headers and query
    wrapSerializers: false,
    serializers: { req: () => undefined, err: errorForLog },
    customLogLevel: (_req, res, error) => {
      // 503 means that a part is not available yet or at the moment; real defects answer 500
      if (res.statusCode === 503) return 'warn'
      return error || res.statusCode >= 500 ? 'error' : 'info'
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customSuccessObject: (req, res, { responseTime }: { responseTime: number }) => ({
      ...asked(req, res),
      ms: responseTime,
    }),
    customErrorObject: (req, res, _err, { responseTime }: { responseTime: number }) => ({
      ...asked(req, res),
      ms: responseTime,
      ...(res.err && { err: res.err }),
    }),
  })
}
