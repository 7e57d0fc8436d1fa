import type { Request, Response } from 'express'

import { KerbenError, errorTable } from '#shared/errors/index.ts'
import {
  type PeoplePage,
  refuseInLanguage,
  sendPeoplePage,
  wantsPage,
} from '#shared/process/index.ts'

const { status, retryAfter } = errorTable.desk_unavailable

const starting: PeoplePage = {
  status,
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
  reloadAfter: retryAfter,
}

/**
 * Answers while there is no desk: programs with an error in their shape, people with a page in three
 * languages that reloads itself.
 */
export function noDesk(req: Request, res: Response): void {
  if (wantsPage(req)) sendPeoplePage(res, starting)
  else refuseInLanguage(req, res, new KerbenError({ code: 'desk_unavailable' }))
}
