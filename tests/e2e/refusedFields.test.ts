import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, openBrowserDesk } from '../support/browserDesk.ts'

/** Milliseconds that one test's way may take on a busy machine. */
const WAY = 300_000

/** A save as a form sends it. */
const save = async (page: Page): Promise<void> => {
  await page.click('#action-save')
}

/** Pastes a text into an input, as the browser does by Ctrl+V. */
const paste = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.click(selector)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

/** The built desk runs in Next, whose bundle has its own copies of Payload's error classes. */
describe('a save that a field does not pass', () => {
  let desk: BrowserDesk

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('editor')
  }, 600_000)
  afterAll(() => desk.close())

  it(
    'names the field and the reason over HTTP, deep in rows too',
    async () => {
      const { url } = desk.kerben
      const page = await desk.open('editor', { language: 'ky' })
      const response = await page.request.post(`${url}/api/hotlines?locale=ky`, {
        headers: { origin: url },
        data: {
          name: 'Ишеним телефону',
          channels: [
            { kind: 'phone', numberKind: 'short_code', value: '189' },
            { kind: 'web', value: 'iom.int' },
          ],
        },
      })
      expect(response.status()).toBe(400)
      expect(await response.json()).toMatchObject({
        errors: [
          {
            name: 'ValidationError',
            message: expect.stringMatching(
              /^Бул талааларды текшериңиз: .* 2 > Номери же дареги: Сайттын дареги: https/,
            ) as unknown,
            data: {
              code: 'validation',
              errors: [
                {
                  path: 'channels.1.value',
                  label: expect.stringMatching(/ 2 > Номери же дареги$/) as unknown,
                  message: 'Сайттын дареги: https:// менен башталсын.',
                },
              ],
            },
          },
        ],
      })
      await page.context().close()
    },
    WAY,
  )

  it(
    'says so above the form, and marks the field with the reason',
    async () => {
      const page = await desk.open('editor', { language: 'ky' })
      await page.goto(`${desk.kerben.url}/admin/collections/partners/create?locale=ky`)
      await page.fill('#field-name', 'Өнөктөш')
      await page.fill('#field-url', 'iom.int')
      await save(page)
      const toast = page.locator('.payload-toast-item').first()
      await toast.waitFor()
      const said = await toast.innerText()
      expect(said).toContain('Сайты')
      expect(said).toContain('Толук дарек керек')
      const field = page
        .locator('.field-type:has(> * #field-url), .field-type:has(#field-url)')
        .last()
      await field.locator('.field-error', { hasText: 'Толук дарек керек' }).waitFor()
      await page.context().close()
    },
    WAY,
  )

  it(
    'says why nobody is signed in by a wrong password, in the reader’s language',
    async () => {
      const { url } = desk.kerben
      const page = await desk.open(null, { language: 'ru' })
      const response = await page.request.post(`${url}/api/users/login`, {
        headers: { origin: url },
        data: { email: 'nobody@example.org', password: 'a wrong password' },
      })
      expect(response.status()).toBe(401)
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: 'Адрес электронной почты или пароль неверны.',
            data: { code: 'credentials' },
          },
        ],
      })
      const nowhere = await page.request.get(`${url}/api/nowhere`)
      expect(nowhere.status()).toBe(404)
      expect(await nowhere.json()).toMatchObject({ errors: [{ data: { code: 'not_found' } }] })
      await page.context().close()
    },
    WAY,
  )

  it(
    'reads a number as it was pasted, or says that it is none and keeps it',
    async () => {
      const page = await desk.open('editor')
      const { doc } = await desk.api('editor', 'POST', 'partners?locale=ky', { name: 'Сан' })
      await page.goto(`${desk.kerben.url}/admin/collections/partners/${doc?.id ?? ''}?locale=ky`)
      for (const [text, read] of [
        ['1 200', '1200'],
        ['1\u202f200', '1200'],
        ['5', '5'],
      ]) {
        await paste(page, '#field-order', text ?? '')
        await page.press('#field-order', 'Tab')
        expect(await page.inputValue('#field-order')).toBe(read)
      }
      await paste(page, '#field-order', '1,200')
      await page.press('#field-order', 'Tab')
      await page.locator('.field-error', { hasText: 'which number' }).waitFor()
      await save(page)
      await page.locator('.payload-toast-item').first().waitFor()
      expect(await page.inputValue('#field-order')).toBe('1,200')
      await paste(page, '#field-order', '12')
      await save(page)
      await page.locator('.payload-toast-item', { hasText: 'success' }).waitFor()
      const stored = await desk.api('editor', 'GET', `partners/${doc?.id ?? ''}?locale=ky`)
      expect(stored).toMatchObject({ order: 12 })
      await page.context().close()
    },
    WAY,
  )

  it(
    'can be pressed again after a refusal, without typing anything more',
    async () => {
      const page = await desk.open('editor')
      const { doc } = await desk.api('editor', 'POST', 'partners?locale=ky', { name: 'Бир' })
      await page.goto(`${desk.kerben.url}/admin/collections/partners/${doc?.id ?? ''}?locale=ky`)
      await page.fill('#field-name', 'Эки')
      const { cookies } = await page.context().storageState()
      await page.context().clearCookies({ name: 'payload-token' })
      await save(page)
      await page.locator('.payload-toast-item').first().waitFor()
      expect(await page.inputValue('#field-name')).toBe('Эки')
      await page.context().addCookies(cookies)
      await page.locator('#action-save:not([disabled])').click()
      await page.locator('.payload-toast-item', { hasText: 'success' }).waitFor()
      const stored = await desk.api('editor', 'GET', `partners/${doc?.id ?? ''}?locale=ky`)
      expect(stored).toMatchObject({ name: 'Эки' })
      await page.context().close()
    },
    WAY,
  )

  it(
    'keeps other languages’ texts of rows that were copied in one and pasted in another',
    async () => {
      const row = { kind: 'phone', numberKind: 'short_code', value: '111', label: 'бир' }
      const { doc } = await desk.api('editor', 'POST', 'hotlines?locale=ky', {
        name: 'Линия',
        channels: [row],
      })
      const form = `${desk.kerben.url}/admin/collections/hotlines/${doc?.id ?? ''}`
      const page = await desk.open('editor')
      const press = async (locale: string, entry: string) => {
        await page.goto(`${form}?locale=${locale}`)
        await page.locator('#field-channels header .clipboard-action__popup').first().click()
        await page.locator('.popup-button-list__button:visible', { hasText: entry }).last().click()
      }
      await press('ky', 'Copy Field')
      await press('ru', 'Paste Field')
      await page.locator('#action-save:not([disabled])').click()
      await page.locator('.payload-toast-item', { hasText: 'success' }).waitFor()
      const stored = await desk.api('editor', 'GET', `hotlines/${doc?.id ?? ''}?locale=all&depth=0`)
      expect(stored).toMatchObject({ channels: [{ label: { ky: 'бир', ru: 'бир' } }] })
      await page.context().close()
    },
    WAY,
  )
})
