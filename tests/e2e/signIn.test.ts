import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, PASSWORD, emailOf, openBrowserDesk } from '../support/browserDesk.ts'
import { pressOn } from '../support/keyboard.ts'

/** Milliseconds for the whole way of a person. */
const WAY = 300_000

describe('the sign-in screen', () => {
  let desk: BrowserDesk

  beforeAll(async () => {
    // the tests say whom a request comes from, as a proxy on this machine would
    desk = await openBrowserDesk({ TRUST_PROXY: 'loopback' })
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

  it('offers the languages to who forgot the password, too, and says whom to ask', async () => {
    const page = await desk.open(null, { language: 'ky' })
    await page.goto(`${desk.kerben.url}/admin/forgot`)
    await page.click('.languages [lang="en"]')
    await speaks(page, 'en')
    expect(await page.locator('h1').innerText()).toContain('Forgot')
    expect(await page.locator('body').innerText()).toContain('Ask an administrator')
    expect(await page.locator('#field-email').count()).toBe(0)
  })

  it(
    'keeps a person in by the cookie alone: no answer holds the token',
    async () => {
      const page = await newBrowser()
      const bodies: string[] = []
      page.on('response', (response) => {
        if (response.url().includes('/api/users/'))
          void response.text().then(
            (text) => bodies.push(text),
            () => undefined, // one whose page is gone
          )
      })
      await page.clock.install()
      await page.goto(`${desk.kerben.url}/admin/login`)
      await page.waitForSelector('#field-email')
      await signIn(page)
      await page.waitForSelector('.desk-board')
      // eight hours later, less some seconds
      await page.clock.fastForward('07:59:20')
      const renewal = page.waitForResponse(/refresh-token/)
      await page.click('#confirm-cancel')
      await page.clock.runFor(2000)
      expect((await renewal).status()).toBe(200)
      bodies.push(await (await renewal).text())

      await page.reload()
      await page.waitForSelector('.desk-board')
      await page.goto(`${desk.kerben.url}/admin/logout`)
      await page.waitForURL(/login/)
      await page.goto(`${desk.kerben.url}/admin`)
      await page.waitForSelector('#field-email')
      expect(bodies.length).toBeGreaterThan(1)
      for (const body of bodies) expect(body).not.toMatch(/eyJ[\w-]+\./)
    },
    WAY,
  )

  it('refuses many wrong passwords from one address, and lets their owner in from another', async () => {
    const from = (address: string, password: string) =>
      fetch(`${desk.kerben.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ email: emailOf('author'), password }),
      })
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => from('203.0.113.1', 'not the password')),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(refused).toHaveLength(40)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('203.0.113.1', PASSWORD)).status).toBe(429)
    expect((await from('203.0.113.2', PASSWORD)).status).toBe(200)
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
