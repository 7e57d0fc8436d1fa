import type { Request, Response } from 'express'

import { type Label, locales } from '#shared/localization/index.ts'
import { isApi } from './refuseInLanguage.ts'

/** A page that says one thing to people, whatever language they read. */
export interface PeoplePage {
  readonly status: number
  readonly title: Label
  readonly text: Label
  /** Seconds after which the page asks again by itself. */
  readonly reloadAfter?: number
}

/** Whether the client is a person with a browser: it prefers HTML, and does not call the API. */
export const wantsPage = (req: Request): boolean =>
  !isApi(req.url) && req.accepts(['application/json', 'text/html']) === 'text/html'

const section = ({ title, text }: PeoplePage) =>
  locales
    .map((locale, index) => {
      const heading = index === 0 ? 'h1' : 'h2'
      return `<section lang="${locale}"><${heading}>${title[locale]}</${heading}><p>${text[locale]}</p></section>`
    })
    .join('\n')

const html = (page: PeoplePage): string => `<!doctype html>
<html lang="ky">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.reloadAfter === undefined ? '' : `<meta http-equiv="refresh" content="${page.reloadAfter}">\n`}<title>${locales.map((locale) => page.title[locale]).join(' · ')}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 10vh auto; padding: 0 1rem }
h1, h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .25rem }
p { margin: 0 }
</style>
</head>
<body>
<main>
${section(page)}
</main>
</body>
</html>
`

/** The headers and the bytes of such a page. It needs no script, and nothing that lies elsewhere. */
export function renderPeoplePage(page: PeoplePage): {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
} {
  const body = Buffer.from(html(page))
  return {
    body,
    headers: {
      'cache-control': 'no-store',
      'content-language': locales.join(', '),
      'content-length': String(body.length),
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      ...(page.reloadAfter === undefined ? {} : { 'retry-after': String(page.reloadAfter) }),
    },
  }
}

/** Answers with a page in all languages. */
export function sendPeoplePage(res: Response, page: PeoplePage): void {
  const { headers, body } = renderPeoplePage(page)
  res
    .status(page.status)
    .set(headers)
    .end(res.req.method === 'HEAD' ? undefined : body)
}
