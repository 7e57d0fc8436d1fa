// Takes the pictures that people look at before a release: `npm run screenshots -- DIR`, after a
// build. The dashboard, a list, a document of each type, the queue, the sign-in screen and a
// refused transition, in each language, at 1280 and 360 px, from a desk with the mission's content.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

import { locales } from '#shared/localization/locales.ts'
import { type BrowserDesk, openBrowserDesk } from './browserDesk.ts'
import { newsData } from './newsStory.ts'
import { type Place, documentPlaces } from './seededPlaces.ts'

const screens: readonly Place[] = [
  { name: 'dashboard', path: '' },
  { name: 'queue', path: 'collections/editions' },
  { name: 'list', path: 'collections/news' },
  { name: 'account', path: 'account' },
  { name: 'users', path: 'collections/users' },
  { name: 'trash', path: 'collections/news/trash' },
  { name: 'upload', path: 'collections/media/create' },
  { name: 'nowhere', path: 'collections/nowhere' },
]
const strangerScreens: readonly Place[] = [
  { name: 'sign-in', path: 'login' },
  { name: 'forgot', path: 'forgot' },
]

async function shoot(page: Page, url: string, folder: string, { name, path }: Place) {
  await page.goto(`${url}/admin/${path}`)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** Tries to approve an edition that somebody else has sent back meanwhile. */
async function shootRefusal(desk: BrowserDesk, page: Page, folder: string) {
  const { doc } = await desk.api('author', 'POST', 'news?locale=ky', newsData('Ош шаарынын кабары'))
  const editions = `news/${doc?.id ?? ''}/editions/ky`
  await desk.api('author', 'POST', `${editions}/submit`, {})
  await page.goto(`${desk.kerben.url}/admin/collections/news/${doc?.id ?? ''}?locale=ky`)
  await page.waitForSelector('[data-transition="ky-approve"]')
  await desk.api('administrator', 'POST', `${editions}/requestChanges`, {
    comment: 'Кайра караңыз',
  })
  await page.click('[data-transition="ky-approve"]')
  await page.waitForFunction(
    () => document.querySelector('[data-edition="ky"] [role="status"]')?.textContent.trim() !== '',
  )
  await page.screenshot({ path: join(folder, 'refused.png'), fullPage: true })
}

async function takeScreenshots(folder: string): Promise<void> {
  const desk = await openBrowserDesk({ SEED: 'mission' })
  try {
    await desk.account('author')
    const places = [...screens, ...(await documentPlaces(desk))]
    for (const language of locales)
      for (const width of [1280, 360]) {
        const into = join(folder, `${language}-${String(width)}`)
        await mkdir(into, { recursive: true })
        const stranger = await desk.open(null, { language, width })
        for (const place of strangerScreens) await shoot(stranger, desk.kerben.url, into, place)
        const page = await desk.open('administrator', { language, width })
        for (const place of places) await shoot(page, desk.kerben.url, into, place)
        await shootRefusal(desk, page, into)
        await Promise.all([stranger.context().close(), page.context().close()])
      }
  } finally {
    await desk.close()
  }
}

const [folder] = process.argv.slice(2)
if (folder) await takeScreenshots(folder)
else {
  process.stderr.write('Say where to put them: npm run screenshots -- DIR\n')
  process.exitCode = 2
}
