import type { RequestHandler, Response } from 'express'

import { type PeoplePage, renderPeoplePage } from '#shared/process/index.ts'

const failed: PeoplePage = {
  status: 500,
  title: {
    ky: 'Бир нерсе иштебей калды',
    ru: 'Что-то не сработало',
    en: 'Something failed here',
  },
  text: {
    ky: 'Ката журналга жазылды. Бетти жаңыртып көрүңүз; кайталанса, администраторго айтыңыз.',
    ru: 'Ошибка записана в журнал. Обновите страницу; если повторится, сообщите администратору.',
    en: 'It has been logged. Reload the page; if it happens again, tell your administrator.',
  },
}

const isFailedPage = (res: Response): boolean =>
  res.statusCode >= 500 && String(res.getHeader('content-type')).startsWith('text/html')

/**
 * Replaces Next's error page by our own: Next's was built in advance, so its scripts have no nonce,
 * and it is in English only.
 */
export const ownErrorPage: RequestHandler = (_req, res, next) => {
  const write = res.write.bind(res)
  const end = res.end.bind(res)
  let isReplaced = false
  /** Sends our page once, if no headers were sent yet, and drops whatever else Next writes. */
  const replace = (): boolean => {
    if (!isReplaced && !res.headersSent && isFailedPage(res)) {
      isReplaced = true
      const { headers, body } = renderPeoplePage(failed)
      for (const name of ['content-encoding', 'etag', 'transfer-encoding']) res.removeHeader(name)
      res.status(failed.status).set(headers)
      end(body)
    }
    return isReplaced
  }
  // the casts: Node's overloads; all arguments are passed on unchanged
  res.write = ((...args: Parameters<typeof write>) => replace() || write(...args)) as typeof write
  res.end = ((...args: Parameters<typeof end>) => (replace() ? res : end(...args))) as typeof end
  next()
}
