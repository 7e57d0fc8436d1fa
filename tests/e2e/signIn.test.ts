import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, PASSWORD, emailOf, openBrowserDesk } from '../support/browserDesk.ts'
import { pressOn } from '../support/keyboard.ts'

/** Milliseconds for the whole way of a person. */
const WAY = 300_000

describe('the sign-in screen', () => {
  let desk: BrowserDesk

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('author', { interfaceLanguage: 'ru' })
  }, 600_000)
  afterAll(() => desk.close())

  const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)
  const speaks = (page: Page, language: string) =>
    page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
  const current = (page: Page) => page.locator('.languages [aria-current="true"]').innerText()

  /** A browser in which no language was ever chosen. */
  async function newBrowser(): Promise<Page> {
    const context = await desk.browser.newContext({ locale: 'de-DE' })
    return context.newPage()
  }
  async function signIn(page: Page): Promise<void> {
    await page.fill('#field-email', emailOf('author'))
    await page.fill('#field-password', PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.includes('login'))
  }

  it(
    'switches its language by the keyboard, and keeps where one wanted to go',
    async () => {
      const page = await desk.open(null, { language: 'ky' })
      await page.goto(`${desk.kerben.url}/admin/collections/news`)
      await page.waitForSelector('#field-email')
      expect(await current(page)).toBe('Кыргызча')
      await pressOn(page, '.languages [lang="ru"]')
      await speaks(page, 'ru')
      await page.waitForFunction(
        () => document.querySelector('.languages [aria-current]')?.textContent === 'Русский',
      )
      expect(await page.locator('label[for="field-password"]').innerText()).toContain('Пароль')
      await page.fill('#field-email', emailOf('author'))
      await page.fill('#field-password', PASSWORD)
      await page.keyboard.press('Enter')
      await page.waitForURL(/collections\/news/)
      expect(await languageOf(page)).toBe('ru')
      expect(await page.locator('.languages').count()).toBe(0)
    },
    WAY,
  )

  it('offers the languages to who forgot the password, too', async () => {
    const page = await desk.open(null, { language: 'ky' })
    await page.goto(`${desk.kerben.url}/admin/forgot`)
    await page.click('.languages [lang="en"]')
    await speaks(page, 'en')
    expect(await page.locator('h1').innerText()).toContain('Forgot')
  })

  it(
    'is Kyrgyz for a browser that chose nothing; the admin then opens in the account’s language',
    async () => {
      const page = await newBrowser()
      await page.goto(`${desk.kerben.url}/admin/login`)
      await page.waitForSelector('#field-email')
      expect(await languageOf(page)).toBe('ky')
      await signIn(page)
      await speaks(page, 'ru')
    },
    WAY,
  )

  it(
    'keeps the language that was chosen with the account, for the next browser',
    async () => {
      const first = await newBrowser()
      await first.goto(`${desk.kerben.url}/admin/login`)
      await first.click('.languages [lang="en"]')
      await speaks(first, 'en')
      await signIn(first)
      expect(await languageOf(first)).toBe('en')

      const second = await newBrowser()
      await second.goto(`${desk.kerben.url}/admin/login`)
      await second.waitForSelector('#field-email')
      await signIn(second)
      await speaks(second, 'en')
    },
    WAY,
  )
})
