import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'

import { type BrowserDesk, openBrowserDesk } from '../support/browserDesk.ts'

/** Milliseconds that one test's way may take on a busy machine. */
const WAY = 300_000

/** A save as a form sends it. */
const save = async (page: Page): Promise<void> => {
  await page.click('#action-save')
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
})
