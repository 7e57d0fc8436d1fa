import type { Request, Response } from 'express'

import { type Label, locales } from '../../localization/index.ts'
import { sendProblem } from '../../programs/index.ts'

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = 5

const title: Label = {
  ky: 'Башкаруу панели ишке кирүүдө',
  ru: 'Панель управления запускается',
  en: 'The desk is starting',
}

const text: Label = {
  ky: 'Бул бет бир нече секунддан кийин өзү жаңыртылат. Жазганыңыз сакталбай калса, кайра сактаңыз.',
  ru: 'Страница обновится сама через несколько секунд. Если то, что вы писали, не сохранилось, сохраните ещё раз.',
  en: 'This page reloads itself in a few seconds. If what you wrote was not saved, save it again.',
}

const page = `<!doctype html>
<html lang="ky">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${RETRY_AFTER}">
<title>${locales.map((locale) => title[locale]).join(' · ')}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 10vh auto; padding: 0 1rem }
h1, h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .25rem }
p { margin: 0 }
</style>
</head>
<body>
<main>
${locales
  .map((locale, index) => {
    const heading = index === 0 ? 'h1' : 'h2'
    return `<section lang="${locale}"><${heading}>${title[locale]}</${heading}><p>${text[locale]}</p></section>`
  })
  .join('\n')}
</main>
</body>
</html>
`

/**
 * Answers while there is no desk: programs with problem details, people with a page in three
 * languages that reloads itself.
 */
export function noDesk(req: Request, res: Response): void {
  // what is being sent is not read by anyone: without this the connection would wait for it
  req.resume()
  const isProgram = req.path === '/api' || req.path.startsWith('/api/')
  if (isProgram || req.accepts(['application/json', 'text/html']) !== 'text/html') {
    sendProblem(res, {
      status: 503,
      code: 'desk_unavailable',
      detail: 'The desk is starting. Ask again after the time in Retry-After.',
      headers: { 'retry-after': String(RETRY_AFTER) },
    })
    return
  }
  res
    .status(503)
    .set({
      'cache-control': 'no-store',
      'content-language': locales.join(', '),
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'retry-after': String(RETRY_AFTER),
      'x-content-type-options': 'nosniff',
    })
    .type('html')
    .send(page)
}
