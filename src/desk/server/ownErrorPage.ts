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
 * Puts a page of ours in the place of the page that Next answers with when it fails: that one was
 * made at the build, its scripts have no nonce, and it speaks English alone.
 */
export const ownErrorPage: RequestHandler = (_req, res, next) => {
  const write = res.write.bind(res)
  const end = res.end.bind(res)
  let isReplaced = false
  /** Sends our page once, with the headers not sent yet; what Next goes on to say is dropped. */
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
  // the overloads of both are Node's; what is passed on is what came
  res.write = ((...args: Parameters<typeof write>) => replace() || write(...args)) as typeof write
  res.end = ((...args: Parameters<typeof end>) => (replace() ? res : end(...args))) as typeof end
  next()
}
