import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { newsData, paragraph } from '../support/newsStory.ts'
import { type RunningKerben, startKerben } from '../support/runningKerben.ts'

const PASSWORD = 'a password for the tests'
/** Milliseconds for one step of a person, and for a whole test. */
const STEP = 60_000
const WAY = 300_000

type Answer = { doc: { id: string }; token: string; status: number }

describe('the panel of editions', () => {
  let kerben: RunningKerben
  let browser: Browser
  const tokens = new Map<string, string>()

  beforeAll(async () => {
    kerben = await startKerben()
    browser = await startBrowser()
    tokens.set('administrator', await signIn(kerben.admin))
    for (const role of ['author', 'editor', 'viewer'])
      tokens.set(role, await account(role, { contentLocale: 'ru' }))
    tokens.set('translator', await account('translator', { translates: ['ru'] }))
  }, 600_000)
  afterAll(async () => {
    await browser.close()
    await kerben.stop()
  })

  const emailOf = (role: string) => `${role}@example.org`

  async function api(role: string, method: string, path: string, body: unknown): Promise<Answer> {
    const token = tokens.get(role)
    const response = await fetch(`${kerben.url}/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
  const signIn = async (who: { email: string; password: string }) =>
    (await api('nobody', 'POST', 'users/login', who)).token
  async function account(role: string, more: Record<string, unknown>): Promise<string> {
    const email = emailOf(role)
    const data = { email, password: PASSWORD, name: role, roles: [role], active: true, ...more }
    await api('administrator', 'POST', 'users', data)
    return signIn({ email, password: PASSWORD })
  }

  const pages = new Map<string, Promise<Page>>()
  /** A browser in which somebody is signed in, one for each of them. */
  function pageOf(role: string): Promise<Page> {
    const open = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
      await context.addCookies([
        { name: 'payload-lng', value: 'en', url: kerben.url },
        { name: 'payload-token', value: tokens.get(role) ?? '', url: kerben.url },
      ])
      const page = await context.newPage()
      page.setDefaultTimeout(STEP)
      return page
    }
    const page = pages.get(role) ?? open()
    pages.set(role, page)
    return page
  }
  async function document(role: string, path: string): Promise<Page> {
    const page = await pageOf(role)
    await page.goto(`${kerben.url}/admin/${path}`)
    await page.waitForSelector('[data-edition="ky"]')
    return page
  }

  const news = async (title: string) =>
    (await api('author', 'POST', 'news?locale=ky', newsData(title))).doc.id
  const move = (role: string, id: string, transition: string) =>
    api(role, 'POST', `news/${id}/editions/ky/${transition}`, {})
  async function liveNews(title: string): Promise<string> {
    const id = await news(title)
    await move('author', id, 'submit')
    await move('editor', id, 'approve')
    await move('editor', id, 'publish')
    return id
  }
  const change = (id: string, data: Record<string, unknown>) =>
    api('author', 'PATCH', `news/${id}?locale=ky`, data)

  const follow = async (page: Page, locale: string, path: string) => {
    const card = page.locator(`[data-edition="${locale}"]`)
    await card.locator('summary', { hasText: 'To publish it needs' }).click()
    await card.locator(`[data-finding="${locale}-${path}"]`).first().click()
  }
  /** Waits until what has the focus is, or is in, what a selector names. */
  const focused = (page: Page, selector: string) =>
    page.waitForFunction(
      (wanted) => Boolean(window.document.activeElement?.closest(wanted)),
      selector,
    )

  it(
    'leads from a finding to the field, behind another tab and in another locale',
    async () => {
      const { doc } = await api('author', 'POST', 'news?locale=ky', { title: 'Бош' })
      const page = await document('author', `collections/news/${doc.id}?locale=ky`)
      await follow(page, 'ky', 'story.depictsSurvivor')
      await focused(page, '#field-story__depictsSurvivor input')
      await page.locator('[data-finding="ky-body"]').first().click()
      await focused(page, '[contenteditable="true"]')
      await follow(page, 'ru', 'title')
      await page.waitForURL(/locale=ru/)
      await focused(page, '#field-title')
    },
    WAY,
  )

  it(
    'shows the approver what differs from what is live, open',
    async () => {
      const id = await liveNews('Башкы ат')
      await change(id, { title: 'Башка ат', body: paragraph('Жаңы текст') })
      await move('author', id, 'submit')
      const page = await document('editor', `collections/news/${id}?locale=ky`)
      const title = page.locator('[data-edition="ky"] [data-change="title"]')
      await title.waitFor()
      expect(await title.isVisible()).toBe(true)
      expect(await title.locator('del').innerText()).toContain('Башкы')
      expect(await title.locator('ins').innerText()).toContain('Башка')
      expect(await page.locator('[data-change="body"]').isVisible()).toBe(true)
    },
    WAY,
  )

  it(
    'discards changes after a question, and the form shows what is live',
    async () => {
      const id = await liveNews('Кайтарылат')
      await change(id, { title: 'Ката ат' })
      const page = await document('author', `collections/news/${id}?locale=ky`)
      expect(await page.inputValue('#field-title')).toBe('Ката ат')
      await page.click('[data-transition="ky-discard"]')
      await page.waitForSelector('[data-edition="ky"] [role="group"]')
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        () =>
          window.document.querySelector<HTMLInputElement>('#field-title')?.value === 'Кайтарылат',
      )
      await page.waitForSelector('[data-edition="ky"] .editions__stage--approved')
    },
    WAY,
  )

  it(
    'keeps the comment when the desk refuses, and says why',
    async () => {
      const id = await news('Комментарий')
      await move('author', id, 'submit')
      const page = await document('editor', `collections/news/${id}?locale=ky`)
      await page.click('[data-transition="ky-requestChanges"]')
      const words = page.locator('[data-edition="ky"] textarea')
      await words.fill('Күндү тактаңыз')
      await change(id, { title: 'Башка' })
      await page.click('[data-edition="ky"] [data-action="send"]')
      const status = page.locator('[data-edition="ky"] [role="status"]')
      await status.filter({ hasText: /./ }).waitFor()
      expect(await words.inputValue()).toBe('Күндү тактаңыз')
      await page.route('**/editions/**', (route) => route.abort())
      await page.click('[data-edition="ky"] [data-action="send"]')
      await status.filter({ hasText: 'did not answer' }).waitFor()
      expect(await words.inputValue()).toBe('Күндү тактаңыз')
      await page.unroute('**/editions/**')
    },
    WAY,
  )

  it(
    'opens in the locale that a person writes in',
    async () => {
      const id = await news('Тили')
      const page = await document('viewer', `collections/news/${id}`)
      expect(await page.locator('.localizer').first().innerText()).toMatch(/ru|Russian/i)
    },
    WAY,
  )

  it(
    'offers nothing that would fail, and no word of Payload’s that misleads',
    async () => {
      const id = await news('Баскычтар')
      for (const role of ['viewer', 'translator']) {
        const page = await document(role, `collections/news/${id}?locale=ky`)
        expect(await page.locator('#action-save').count()).toBe(0)
        expect(await page.locator('#action-duplicate').count()).toBe(0)
        const text = await page.locator('.doc-controls').innerText()
        expect(text).not.toMatch(/Previously Published|Publish|Draft|Unpublish/)
      }
    },
    WAY,
  )
})
