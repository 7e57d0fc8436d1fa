import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import type { Locale } from '#shared/localization/locales.ts'
import { type BrowserDesk, openBrowserDesk } from '../support/browserDesk.ts'

/** Milliseconds that one test's way may take on a busy machine. */
const WAY = 300_000

/** Milliseconds after which Payload takes a message away that is not to last. */
const FLEETING = 5_000

describe('input that is not saved', () => {
  let desk: BrowserDesk

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('editor')
  }, 600_000)
  afterAll(() => desk.close())

  async function partner(name: string): Promise<string> {
    const { doc } = await desk.api('editor', 'POST', 'partners?locale=ky', { name })
    return doc?.id ?? ''
  }
  /** Opens a partner's form, and types into it. */
  async function typed(text: string, language: Locale = 'en'): Promise<{ page: Page; id: string }> {
    const id = await partner('Мурдагы аты')
    const page = await desk.open('editor', { language })
    await page.goto(`${desk.kerben.url}/admin/collections/partners/${id}?locale=ky`)
    await page.waitForSelector('[data-edition="ky"]')
    await page.fill('#field-name', text)
    await page.locator('#action-save:not([disabled])').waitFor()
    return { page, id }
  }
  const question = (page: Page) => page.locator('dialog.leaving[open]')
  const nameIn = (page: Page) => page.inputValue('#field-name')
  const stored = (id: string) => desk.api('editor', 'GET', `partners/${id}?locale=ky`)
  const chooseRussian = async (page: Page) => {
    await page.locator('.localizer button').first().click()
    await page.locator('button:has(> [data-locale="ru"])').click()
  }
  const refusal = (page: Page, text: string) =>
    page.locator('.payload-toast-item', { hasText: text })

  it(
    'is asked for before the language is switched, with staying as the first answer',
    async () => {
      const { page } = await typed('Жаңы аты', 'ky')
      await chooseRussian(page)
      await question(page).waitFor()
      const answers = question(page).locator('button')
      expect(await answers.allInnerTexts()).toEqual(['Калуу', 'Сактабай кетүү'])
      expect(await answers.first().evaluate((it) => it === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      await question(page).waitFor({ state: 'detached' })
      expect(await nameIn(page)).toBe('Жаңы аты')
      expect(page.url()).toContain('locale=ky')

      await chooseRussian(page)
      await question(page).locator('.leaving__leave').click()
      await page.waitForURL(/locale=ru/)
      await page.context().close()
    },
    WAY,
  )

  it(
    'is asked for before a link, the account and the end of a session lead elsewhere',
    async () => {
      const id = await partner('Мурдагы аты')
      const page = await desk.open('editor')
      await page.clock.install()
      await page.goto(`${desk.kerben.url}/admin/collections/partners/${id}?locale=ky`)
      await page.waitForSelector('[data-edition="ky"]')
      await page.fill('#field-name', 'Жаңы аты')
      const here = page.url()
      for (const link of ['.step-nav a', '.app-header__account', '[data-edition="ru"] h4 a']) {
        await page.locator(`${link}:visible`).first().click()
        await question(page).waitFor()
        await page.keyboard.press('Escape')
        await question(page).waitFor({ state: 'detached' })
      }
      await page.clock.fastForward('24:00:00')
      await question(page).waitFor()
      await question(page).locator('.leaving__stay').click()
      expect(page.url()).toBe(here)
      expect(await nameIn(page)).toBe('Жаңы аты')
      await page.locator('#action-save:not([disabled])').click()
      await refusal(page, 'success').waitFor()
      expect(await stored(id)).toMatchObject({ name: 'Жаңы аты' })
      // saved, it is left without a question
      await page.locator('.step-nav a:visible').first().click()
      await page.waitForURL((url) => !url.pathname.includes(id))
      await page.context().close()
    },
    WAY,
  )

  it(
    'is asked for before the drawer that it is in is closed',
    async () => {
      const page = await desk.open('editor')
      await page.goto(`${desk.kerben.url}/admin/collections/news/create?locale=ky`)
      await page.locator('.tabs-field__tab-button', { hasText: 'Context' }).click()
      await page.locator('.relationship-add-new__add-button').first().click()
      const drawer = page.locator('.doc-drawer.drawer--is-open')
      await drawer.locator('input[type="text"]').first().fill('Жаңы программа')
      for (const close of [
        () => drawer.locator('.doc-drawer__header-close').click(),
        () => page.keyboard.press('Escape'),
      ]) {
        await close()
        await question(page).waitFor()
        await page.keyboard.press('Escape')
        await question(page).waitFor({ state: 'detached' })
        expect(await drawer.count()).toBe(1)
      }
      await page.keyboard.press('Escape')
      await question(page).locator('.leaving__leave').click()
      await drawer.waitFor({ state: 'detached' })
      await page.context().close()
    },
    WAY,
  )

  it.each([
    ['no network', null, 'check the connection and save again'],
    ['a desk that restarts', { status: 503, body: '<html>' }, 'save again in a while'],
    ['a full disk', { status: 507, body: '{}' }, 'tell the administrator'],
    ['a session that has ended', { status: 401, body: '{}' }, 'sign in again in another tab'],
  ])(
    'stays in its form after %s, which says what comes next until it is closed',
    async (_, answer, said) => {
      const { page, id } = await typed('Сакталбай калды')
      await page.route(`**/api/partners/**`, (route) =>
        route.request().method() !== 'PATCH'
          ? route.continue()
          : answer
            ? route.fulfill(answer)
            : route.abort(),
      )
      await page.click('#action-save')
      await refusal(page, said).waitFor()
      // whole sentences, no list of their halves
      expect(await refusal(page, said).locator('li').count()).toBe(0)
      await page.waitForTimeout(FLEETING)
      expect(await refusal(page, said).count()).toBe(1)
      expect(await nameIn(page)).toBe('Сакталбай калды')
      expect(await page.locator('[data-transition]:not([disabled])').count()).toBe(0)
      expect(await page.locator('[data-transition]').count()).toBeGreaterThan(0)

      await page.unroute(`**/api/partners/**`)
      await page.locator('#action-save:not([disabled])').click()
      await refusal(page, 'success').waitFor()
      await refusal(page, said).waitFor({ state: 'detached' })
      expect(await stored(id)).toMatchObject({ name: 'Сакталбай калды' })
      await page.context().close()
    },
    WAY,
  )
})
