import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { locales } from '#shared/localization/locales.ts'
import { type BrowserDesk, emailOf, openBrowserDesk, PASSWORD } from '../support/browserDesk.ts'

const MEGABYTE = 1024 * 1024

/** Milliseconds in which the desk answers a request that does not have to wait. */
const AT_ONCE = 10_000

/** The limit, in each language. */
const said = {
  ky: 'Файл өтө чоң: көлөмү 20 мегабайттан ашпашы керек.',
  ru: 'Файл слишком большой: можно не больше 20 МБ.',
  en: 'The file is larger than 20 MB.',
}

describe('a file that is too large', () => {
  let desk: BrowserDesk
  let token: string

  beforeAll(async () => {
    desk = await openBrowserDesk()
    await desk.account('editor')
    const credentials = { email: emailOf('editor'), password: PASSWORD }
    token = (await desk.api('nobody', 'POST', 'users/login', credentials)).token ?? ''
  }, 600_000)
  afterAll(() => desk.close())

  const form = (megabytes: number, data = {}) => {
    const body = new FormData()
    body.append('_payload', JSON.stringify(data))
    const bytes = Buffer.alloc(megabytes * MEGABYTE, 'x')
    body.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'photo.jpg')
    return body
  }
  const send = (path: string, megabytes: number, headers: Record<string, string> = {}) =>
    fetch(`${desk.kerben.url}/api/${path}`, { method: 'POST', body: form(megabytes), headers })

  const expectNobodyWaits = async () => {
    const began = Date.now()
    const asked = Array.from({ length: 5 }, () =>
      fetch(`${desk.kerben.url}/api/news?depth=0`, { headers: { authorization: `JWT ${token}` } }),
    )
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ])
    expect(Date.now() - began).toBeLessThan(AT_ONCE)
  }

  it.each([21, 30])('of %d MB is refused with the limit, and nobody waits', async (megabytes) => {
    for (const language of locales) {
      const cookie = `payload-token=${token}; payload-lng=${language}`
      const answer = await send('media', megabytes, { cookie, origin: desk.kerben.url })
      expect(answer.status).toBe(413)
      expect(await answer.json()).toEqual({
        errors: [
          {
            name: 'KerbenError',
            message: said[language],
            data: {
              code: 'file_too_large',
              limit: 20 * MEGABYTE,
              errors: [{ path: 'file', message: said[language] }],
            },
          },
        ],
      })
      await expectNobodyWaits()
    }
  })

  it('is not read where no file is expected, and nobody waits', async () => {
    expect((await send('news', 24)).status).toBe(413)
    await expectNobodyWaits()
  })

  it('is said to be so in the form', async () => {
    const path = join(desk.kerben.dataDir, 'photo.jpg')
    await writeFile(path, Buffer.alloc(21 * MEGABYTE, 'x'))
    const page = await desk.open('editor', { language: 'ky' })
    await page.goto(`${desk.kerben.url}/admin/collections/media/create`)
    await page.locator('input[type=file]').setInputFiles(path)
    await page.locator('#action-save').click()
    await page.getByText(said.ky).first().waitFor()
    await page.context().close()
    await expectNobodyWaits()
  })
})
