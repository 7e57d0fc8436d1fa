import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  type Label,
  type Locale,
  interfaceLanguage,
  languageInCookies,
} from '#shared/localization/index.ts'
import { sendProblem } from './problem.ts'

/** A refusal before Payload is reached. */
export interface Refusal {
  readonly status: number
  /** Stable: clients branch on it. */
  readonly code: string
  /** Of the error in Payload's shape; `KerbenError` unless told otherwise. */
  readonly name?: string
  readonly message: Label
  /** JSON, sent beside the code. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The language of the admin that asks; the default one for who has none. */
const languageOf = ({ headers }: IncomingMessage): Locale =>
  interfaceLanguage(languageInCookies(headers.cookie))

/** Whether a path is below the desk's API, by whatever way it is mounted or written. */
export const isApi = (url = ''): boolean => /^\/+api(?:[/?]|$)/i.test(url)

/**
 * Refuses in the admin's language: below `/api` in Payload's shape of an error, which the admin's
 * forms show, elsewhere as problem details.
 */
export function refuseInLanguage(req: IncomingMessage, res: ServerResponse, refusal: Refusal) {
  const { status, code, name = 'KerbenError', message, details, headers } = refusal
  const language = languageOf(req)
  if (!isApi(req.url)) {
    const own = { ...headers, 'content-language': language }
    sendProblem(res, { status, code, detail: message[language], headers: own })
    return
  }
  const errors = [{ name, message: message[language], data: { ...details, code } }]
  const body = Buffer.from(JSON.stringify({ errors }))
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-language': language,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...headers,
  })
  res.end(res.req.method === 'HEAD' ? undefined : body)
}
