import type { Request, Response } from 'express'

import { type Label, defaultLocale, isLocale } from '../localization/index.ts'

/** A refusal before Payload is reached. */
interface EarlyRefusal {
  readonly status: number
  readonly name: string
  /** Stable: clients branch on it. */
  readonly code: string
  readonly message: Label
  readonly headers?: Readonly<Record<string, string>>
}

/** The admin's language, as Payload keeps it. */
const languageCookie = /(?:^|;\s*)payload-lng=([^;]+)/

/** Answers in Payload's shape of an error, which the admin's forms show, in the admin's language. */
export function refuseInLanguage(req: Request, res: Response, refusal: EarlyRefusal): void {
  const { status, name, code, message, headers } = refusal
  const language = languageCookie.exec(req.headers.cookie ?? '')?.[1]
  const locale = isLocale(language) ? language : defaultLocale
  res
    .status(status)
    .set({ 'cache-control': 'no-store', ...headers })
    .json({ errors: [{ name, message: message[locale], data: { code } }] })
}
