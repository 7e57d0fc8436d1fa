import type { RequestHandler } from 'express'

import { KerbenError } from '#shared/errors/index.ts'
import { type PeoplePage, sendPeoplePage, sendProblem, wantsPage } from '#shared/process/index.ts'

/** What Next serves for the desk: the admin, the API, and the admin's built scripts and styles. */
const OWN = /^\/(?:admin(?:\/|$)|api\/|_next\/static\/)/

const nothing: PeoplePage = {
  status: 404,
  title: {
    ky: 'Мындай бет жок',
    ru: 'Такой страницы нет',
    en: 'There is no such page',
  },
  text: {
    ky: 'Дарегин текшериңиз. Башкаруу панели <a href="/admin">/admin</a> дарегинде.',
    ru: 'Проверьте адрес. Панель управления находится по адресу <a href="/admin">/admin</a>.',
    en: 'Check the address. The desk is at <a href="/admin">/admin</a>.',
  },
}

/**
 * Passes the desk's own paths to Next, and answers 404 for all others. Next's 404 page was built in
 * advance, so its scripts have no nonce, and its other services (resizing images, data of pages)
 * must not be available.
 */
export const ownPaths: RequestHandler = (req, res, next) => {
  if (OWN.test(req.path)) next()
  else if (wantsPage(req)) sendPeoplePage(res, nothing)
  else sendProblem(res, new KerbenError({ code: 'not_found' }))
}
