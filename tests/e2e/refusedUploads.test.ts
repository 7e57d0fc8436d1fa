import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { locales } from '../../src/localization/locales.ts'
import { type BrowserDesk, emailOf, openBrowserDesk, PASSWORD } from '../support/browserDesk.ts'
import { begin } from '../support/newsstand/underWay.ts'

const MEGABYTE = 1024 * 1024

/** Milliseconds in which the desk answers a request that nothing stands in the way of. */
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

  it.each([21, 24, 30])(
    'of %d MB is refused with the limit, and nobody waits',
    async (megabytes) => {
      for (const language of locales) {
        const cookie = `payload-token=${token}; payload-lng=${language}`
        const answer = await send('media', megabytes, { cookie, origin: desk.kerben.url })
        expect(answer.status).toBe(413)
        expect(await answer.json()).toEqual({
          errors: [
            {
              name: 'KerbenError',
              message: said[language],
              data: { code: 'file_too_large', path: 'file', rule: 'at most 20 MB' },
            },
          ],
        })
        await expectNobodyWaits()
      }
    },
  )

  it.each([
    ['nobody', {}, 'media', 401],
    ['another site', { origin: 'https://evil.example' }, 'media', 403],
    ['whoever sends it elsewhere', {}, 'news', 413],
  ])(
    'is refused unread when it comes from %s, and nobody waits',
    async (_, headers, path, status) => {
      expect((await send(path, 24, headers)).status).toBe(status)
      await expectNobodyWaits()
    },
  )

  it.each([21, 30])('of %d MB is said to be so in the form', async (megabytes) => {
    const path = join(desk.kerben.dataDir, 'photo.jpg')
    await writeFile(path, Buffer.alloc(megabytes * MEGABYTE, 'x'))
    const page = await desk.open('editor', { language: 'ky' })
    await page.goto(`${desk.kerben.url}/admin/collections/media/create`)
    await page.locator('input[type=file]').setInputFiles(path)
    await page.locator('#action-save').click()
    await page.getByText(said.ky).first().waitFor()
    if (process.env['PX_SHOT'])
      await page.screenshot({ path: `${process.env['PX_SHOT']}-${megabytes}.png` })
    await page.context().close()
    await expectNobodyWaits()
  })

  it('holds up no save of the real desk: fifty end when it is killed', async () => {
    const { port } = new URL(desk.kerben.url)
    const { doc } = await desk.api('editor', 'POST', 'partners?locale=en', { name: 'A partner' })
    expect(doc).toBeDefined()
    const body = Buffer.from(JSON.stringify({ name: 'Another name' }))
    const saves = Array.from({ length: 50 }, () => {
      const save = begin({
        port: Number(port),
        path: `/api/partners/${doc?.id ?? ''}?locale=en`,
        method: 'PATCH',
        headers: {
          authorization: `JWT ${token}`,
          'content-type': 'application/json',
          'content-length': body.length,
        },
      })
      save.asked.end(body)
      return save
    })
    await Promise.race(saves.map(({ ended }) => ended))
    const killed = desk.kerben.deskPid()
    process.kill(killed, 'SIGKILL')
    const at = Date.now()
    const ends = await Promise.all(saves.map(({ ended }) => ended))
    for (const { status, isWhole } of ends)
      expect([status, isWhole]).toEqual([status === 200 ? 200 : 503, true])
    expect(ends.some(({ status }) => status === 503)).toBe(true)
    expect(Math.max(...ends.map((end) => end.at)) - at).toBeLessThan(3000)
  })
})
