import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

import { type BrowserDesk, PASSWORD, emailOf, openBrowserDesk } from '../support/browserDesk.ts'
import { crashingBrowser } from '../support/crashingBrowser.ts'
import { newsData } from '../support/newsStory.ts'

/** Milliseconds that one test's way may take on a busy machine. */
const WAY = 300_000

/** Milliseconds of typing that a crash may cost. */
const LOST = 5_000

describe('text that a form has not saved', () => {
  let desk: BrowserDesk

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('editor')
  }, 600_000)
  afterAll(() => desk.close())

  async function news(data: Record<string, unknown> = {}): Promise<string> {
    const all = { ...newsData('Мурдагы аты'), ...data }
    const { doc } = await desk.api('editor', 'POST', 'news?locale=ky', all)
    return doc?.id ?? ''
  }
  async function open(page: Page, id: string, locale = 'ky'): Promise<void> {
    await page.goto(`${desk.kerben.url}/admin/collections/news/${id}?locale=${locale}`)
    await page.waitForSelector('[data-edition="ky"]')
  }
  const notice = (page: Page) => page.locator('.form-notice')
  const press = (page: Page, name: string) =>
    notice(page).getByRole('button', { name, exact: true }).click()
  const kept = (page: Page): Promise<unknown[]> =>
    page.evaluate(async () => {
      const databases = await indexedDB.databases()
      if (!databases.some(({ name }) => name === 'kerben-unsaved')) return []
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('kerben-unsaved')
        opening.onsuccess = () => {
          resolve(opening.result)
        }
      })
      return new Promise<unknown[]>((resolve) => {
        const all = database.transaction('texts').objectStore('texts').getAll()
        all.onsuccess = () => {
          resolve(all.result)
        }
      })
    })
  /** Waits until so many texts are kept. */
  async function untilKept(page: Page, count: number): Promise<void> {
    const end = Date.now() + 4 * LOST
    while ((await kept(page)).length !== count) {
      if (Date.now() > end) throw new Error(JSON.stringify(await kept(page)))
      await page.waitForTimeout(100)
    }
  }
  async function signIn(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.request.post(`${desk.kerben.url}/api/users/login`, {
      headers: { origin: desk.kerben.url },
      data: { email: emailOf('editor'), password: PASSWORD },
    })
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: desk.kerben.url }])
    return page
  }

  it(
    'outlives a browser that is killed, but for five seconds',
    async () => {
      const id = await news()
      const browser = await crashingBrowser()
      const page = await signIn(await browser.start())
      await open(page, id)
      await page.fill('#field-title', 'Кырсыктан мурда')
      await page.locator('[contenteditable="true"]').first().click()
      await page.keyboard.type('Дене тексти. ')
      await page.waitForTimeout(LOST)
      await browser.kill()

      const again = await signIn(await browser.start())
      await open(again, id)
      await notice(again).waitFor()
      const title = notice(again).locator('[data-kept="title"]')
      await title.locator('del').first().waitFor()
      expect(await title.locator('ins').last().innerText()).toContain('Кырсыктан')
      expect(await notice(again).locator('[data-kept]').count()).toBe(2)
      await press(again, 'Restore')
      await again.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#field-title')?.value === 'Кырсыктан мурда',
      )
      await again.locator('[contenteditable="true"]', { hasText: 'Дене тексти.' }).waitFor()
      await notice(again).waitFor({ state: 'detached' })
      await again.locator('#action-save:not([disabled])').click()
      await again.locator('.payload-toast-item', { hasText: 'success' }).waitFor()
      const stored = await desk.api('editor', 'GET', `news/${id}?locale=ky`)
      expect(stored).toMatchObject({ title: 'Кырсыктан мурда' })
      expect(JSON.stringify(stored)).toContain('Дене тексти.')
      await untilKept(again, 0)
      await browser.remove()
    },
    WAY,
  )

  it(
    'is never kept of a sensitive document, and dropped when it becomes one',
    async () => {
      const page = await desk.open('editor')
      const secret = await news({ story: { depictsSurvivor: 'yes', pseudonym: 'Айгүл' } })
      await open(page, secret)
      await page.fill('#field-title', 'Жашыруун')
      await page.waitForTimeout(LOST)
      expect(await kept(page)).toEqual([])
      page.once('dialog', (dialog) => void dialog.accept())

      const id = await news()
      await open(page, id)
      await page.fill('#field-title', 'Али жашыруун эмес')
      await untilKept(page, 1)
      await page.locator('.tabs-field__tab-button', { hasText: 'Safeguarding' }).click()
      await page.locator('#field-story__depictsSurvivor input').first().fill('Yes')
      await page.keyboard.press('Enter')
      await untilKept(page, 0)
      await page.locator('.tabs-field__tab-button', { hasText: /^Text$/ }).click()
      await page.fill('#field-title', 'Эми жашыруун')
      await page.waitForTimeout(LOST)
      expect(await kept(page)).toEqual([])
      await page.context().close()
    },
    WAY,
  )

  it(
    'is offered after “Back”, can be discarded, and goes when the person signs out',
    async () => {
      const id = await news()
      const page = await desk.open('editor')
      await page.goto(`${desk.kerben.url}/admin/collections/news`)
      await open(page, id)
      await page.fill('#field-title', 'Кайра кетти')
      await page.locator('#action-save:not([disabled])').waitFor()
      await untilKept(page, 1)
      page.once('dialog', (dialog) => void dialog.accept())
      await page.goBack()
      await page.waitForURL(/collections\/news(?:\?|$)/)
      await untilKept(page, 1)
      await open(page, id, 'ru')
      await page.waitForTimeout(1000)
      expect(await notice(page).count()).toBe(0)
      await open(page, id)
      await notice(page).waitFor()
      await press(page, 'Discard')
      await untilKept(page, 0)
      expect(await page.inputValue('#field-title')).toBe('Мурдагы аты')

      await page.fill('#field-title', 'Дагы кетти')
      await untilKept(page, 1)
      // a phone's menu hides it
      await page.locator('.nav__log-out').first().dispatchEvent('click')
      await page.locator('dialog.leaving .leaving__leave').click()
      await page.waitForURL(/logout|login/)
      await untilKept(page, 0)
      await page.context().close()
    },
    WAY,
  )
})
