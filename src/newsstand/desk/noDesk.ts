import type { Request, Response } from 'express'

import { type PeoplePage, sendPeoplePage, sendProblem, wantsPage } from '../../programs/index.ts'

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = 5

const starting: PeoplePage = {
  status: 503,
  title: {
    ky: 'Башкаруу панели ишке кирүүдө',
    ru: 'Панель управления запускается',
    en: 'The desk is starting',
  },
  text: {
    ky: 'Бул бет бир нече секунддан кийин өзү жаңыртылат. Жазганыңыз сакталбай калса, кайра сактаңыз.',
    ru: 'Страница обновится сама через несколько секунд. Если то, что вы писали, не сохранилось, сохраните ещё раз.',
    en: 'This page reloads itself in a few seconds. If what you wrote was not saved, save it again.',
  },
  reloadAfter: RETRY_AFTER,
}

/**
 * Answers while there is no desk: programs with problem details, people with a page in three
 * languages that reloads itself.
 */
export function noDesk(req: Request, res: Response): void {
  // what is being sent is not read by anyone: without this the connection would wait for it
  req.resume()
  if (wantsPage(req)) {
    sendPeoplePage(res, starting)
    return
  }
  sendProblem(res, {
    status: 503,
    code: 'desk_unavailable',
    detail: 'The desk is starting. Ask again after the time in Retry-After.',
    headers: { 'retry-after': String(RETRY_AFTER) },
  })
}
