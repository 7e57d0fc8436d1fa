import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { newsData, paragraph } from '../support/newsStory.ts'
import { asksForToken } from '../support/people.ts'
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

  async function api(role: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const token = tokens.get(role)
    const response = await fetch(`${kerben.url}/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...asksForToken,
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
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
  /** Waits until the focus is on, or inside, the element of a selector. */
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
    'shows the author first why it was sent back, and takes an answer by Ctrl + Enter',
    async () => {
      const id = await news('Кайтарылган')
      await move('author', id, 'submit')
      const editions = `news/${id}/editions/ky`
      const comment = 'Күнүн тактаңыз'
      await api('editor', 'POST', `${editions}/requestChanges`, { comment })
      await api('editor', 'POST', `${editions}/comments`, { text: 'Узун', field: 'summary' })
      const page = await document('author', `collections/news/${id}?locale=ky`)
      const first = page.locator('[data-sent-back="ky"]')
      await first.filter({ hasText: comment }).waitFor()
      const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
      expect(await top('[data-sent-back="ky"]')).toBeLessThan(await top('#field-title'))
      const box = page.locator('[data-comments="ky"]')
      expect(await box.locator('summary').innerText()).toContain('Open comments: 2')
      await box.locator('summary').click()
      await box.locator('[data-thread]').first().getByText('Answer').click()
      await focused(page, '[data-comments="ky"] textarea')
      await page.keyboard.type('Азыр')
      await page.keyboard.press('Control+Enter')
      await box.locator('.discussion__answers').filter({ hasText: 'Азыр' }).waitFor()
      await box.locator('[data-comment-field="summary"]').click()
      await focused(page, '#field-summary')
      await box.locator('[data-action="resolve"]').first().click()
      await box.locator('summary').first().filter({ hasText: 'Open comments: 1' }).waitFor()
    },
    WAY,
  )

  it(
    'says so when what differs cannot be asked for',
    async () => {
      const id = await liveNews('Айырма')
      await change(id, { title: 'Айырмасы бар' })
      const page = await document('editor', `collections/news/${id}?locale=ky`)
      await page.route('**/changes', (route) => route.abort())
      await page.reload()
      await page.waitForSelector('[data-edition="ky"] [role="alert"]')
      const said = await page.locator('[data-edition="ky"] [role="alert"]').innerText()
      expect(said).toContain('could not be shown')
      await page.unroute('**/changes')
    },
    WAY,
  )

  it(
    'shows the newest when another person was faster, and keeps the comment',
    async () => {
      const id = await liveNews('Мурдагы')
      await change(id, { title: 'Биринчи' })
      await move('author', id, 'submit')
      const page = await document('editor', `collections/news/${id}?locale=ky`)
      await page.click('[data-transition="ky-requestChanges"]')
      const card = page.locator('[data-edition="ky"]')
      await card.locator('textarea').fill('Тактаңыз')
      await change(id, { title: 'Экинчи' })
      await move('author', id, 'submit')
      await card.locator('[data-action="send"]').click()
      await card.locator('[data-action="newest"]').click()
      await card.locator('[role="status"]', { hasText: 'newest text' }).waitFor()
      // Payload renders a field after the form's state has changed
      await page.waitForFunction(
        () =>
          globalThis.document.querySelector<HTMLInputElement>('#field-title')?.value === 'Экинчи',
      )
      expect(await card.locator('textarea').inputValue()).toBe('Тактаңыз')
      await card.locator('[data-action="send"]').click()
      await page.waitForSelector('[data-edition="ky"] .editions__stage--changes_requested')
    },
    WAY,
  )

  it(
    'says that the session ended, and keeps what was typed',
    async () => {
      const id = await news('Сеанс')
      await move('author', id, 'submit')
      const page = await document('editor', `collections/news/${id}?locale=ky`)
      await page.click('[data-transition="ky-requestChanges"]')
      const card = page.locator('[data-edition="ky"]')
      await card.locator('textarea').fill('Жоголбойт')
      const cookies = await page.context().cookies()
      await page.context().clearCookies({ name: 'payload-token' })
      await card.locator('[data-action="send"]').click()
      await card.locator('[role="status"]', { hasText: 'Sign in again' }).waitFor()
      expect(await card.locator('textarea').inputValue()).toBe('Жоголбойт')
      await page.context().addCookies(cookies)
      await card.locator('[data-action="send"]').click()
      await page.waitForSelector('[data-edition="ky"] .editions__stage--changes_requested')
    },
    WAY,
  )

  it(
    'leads to a row of a list, and verifies a line for as many days as are typed',
    async () => {
      const { doc } = await api('editor', 'POST', 'hotlines?locale=ky', {
        name: 'Линия',
        summary: 'Кыскача',
        hours: { kind: 'scheduled', weekly: [{ opens: '09:00', closes: '18:00' }, {}] },
      })
      const page = await document('editor', `collections/hotlines/${doc.id}?locale=ky`)
      await follow(page, 'ky', 'hours.weekly.1')
      await focused(page, '#hours-weekly-row-1')
      await page.fill('input[type="number"][form$="-verify"]', '7')
      await page.keyboard.press('Enter')
      const facts = page.locator('.editions__card', { has: page.locator('[data-action="verify"]') })
      await facts.locator('[role="status"]', { hasText: 'Done' }).waitFor()
      await focused(page, '.editions__said')
      const stored = await api('editor', 'GET', `hotlines/${doc.id}?depth=0`)
      expect(stored).toMatchObject({ reviewEveryDays: 7 })
    },
    WAY,
  )

  it(
    'lets a translator write the text of their locale, and shows the rest',
    async () => {
      const { doc } = await api('editor', 'POST', 'hotlines?locale=ky', {
        name: 'Линия',
        statistics: [{ label: 'Чалуулар', value: 12 }],
      })
      const writable = async (locale: string) => {
        const page = await document('translator', `collections/hotlines/${doc.id}?locale=${locale}`)
        await page.locator('#field-statistics').scrollIntoViewIfNeeded()
        await page.waitForSelector('#field-statistics__0__value')
        expect(await page.locator('#field-statistics .array-actions:visible').count()).toBe(0)
        expect(await page.locator('.array-field__add-row:visible').count()).toBe(0)
        const fields = ['name', 'statistics__0__label', 'statistics__0__value']
        return Promise.all(fields.map((name) => page.isEnabled(`#field-${name}`)))
      }
      expect(await writable('ru')).toEqual([true, true, false])
      expect(await writable('ky')).toEqual([false, false, false])
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
