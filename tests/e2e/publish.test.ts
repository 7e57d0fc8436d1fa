import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { type RunningKerben, startKerben } from '../support/runningKerben.ts'

const PASSWORD = 'a password for the tests'
/** Milliseconds for one step of a person, and for the whole way. */
const STEP = 30_000
const WAY = 300_000

describe('a news item, from the first word to a reader', () => {
  let kerben: RunningKerben
  let browser: Browser

  beforeAll(async () => {
    kerben = await startKerben()
    browser = await startBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser.close()
    await kerben.stop()
  })

  /** Makes an account over the API, as the administrator. */
  async function account(email: string, roles: string[]): Promise<void> {
    const login = await fetch(`${kerben.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', prefer: 'include-token' },
      body: JSON.stringify(kerben.admin),
    })
    const { token } = (await login.json()) as { token: string }
    const made = await fetch(`${kerben.url}/api/users`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify({ email, password: PASSWORD, name: email, roles, active: true }),
    })
    if (made.status !== 201) throw new Error(await made.text())
  }

  async function signIn(email: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: kerben.url }])
    const page = await context.newPage()
    page.setDefaultTimeout(STEP)
    await page.goto(`${kerben.url}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', PASSWORD)
    await page.click('form button[type=submit]')
    await page.waitForURL(/\/admin\/?$/)
    return { context, page }
  }

  const press = async (page: Page, transition: string): Promise<void> => {
    await page.click(`[data-transition="ky-${transition}"]`)
  }

  it(
    'is written by an author, approved and published by an editor, and read from /v1',
    async () => {
      await account('author@example.org', ['author'])
      await account('editor@example.org', ['editor'])

      const author = await signIn('author@example.org')
      const { page } = author
      await page.goto(`${kerben.url}/admin/collections/news/create?locale=ky`)
      await page.fill('#field-title', 'Өзгөчө кабар')
      await page.fill('#field-summary', 'Кыскача баяндоо')
      await page.click('[contenteditable="true"]')
      await page.keyboard.type('Кабардын толук тексти ң ө ү.')
      await page.fill('#field-date', '2026-09-01')
      await page.click('button:has-text("Safeguarding")')
      await page.click('#field-story__depictsSurvivor .rs__control')
      await page.keyboard.type('No')
      await page.keyboard.press('Enter')
      await page.click('#action-save')
      await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
      const id = /news\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
      await press(page, 'submit')
      await page.waitForSelector('.editions__stage--in_review')
      expect(await page.locator('[data-transition="ky-approve"]').count()).toBe(0)
      await author.context.close()

      const editor = await signIn('editor@example.org')
      await editor.page.goto(`${kerben.url}/admin/collections/news/${id}?locale=ky`)
      await press(editor.page, 'approve')
      await editor.page.waitForSelector('.editions__stage--approved')
      await press(editor.page, 'publish')
      await editor.page.waitForSelector('[data-transition="ky-unpublish"]')
      await editor.context.close()

      const answer = await fetch(`${kerben.url}/v1/ky/news/ozgocho-kabar`)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({
        data: {
          id,
          locale: 'ky',
          title: 'Өзгөчө кабар',
          date: '2026-09-01',
          body: '<p>Кабардын толук тексти ң ө ү.</p>',
        },
      })
    },
    WAY,
  )
})
