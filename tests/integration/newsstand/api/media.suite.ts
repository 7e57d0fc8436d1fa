import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import express from 'express'

import { deliveryRouter } from '#newsstand/api/index.ts'
import { eachDatabase } from '../../../support/databases.ts'
import { ids, publishContent } from '../../../support/delivery/content.ts'
import { type TestNewsstand, idOf, startNewsstand } from '../../../support/delivery/index.ts'

eachDatabase('over HTTP', (database) => {
  let newsstand: TestNewsstand
  let server: Server
  let origin: string

  beforeAll(async () => {
    newsstand = await startNewsstand(database)
    await publishContent(newsstand)
    await writeFile(join(database.folder, `${ids.photo}.jpg`), 'the photo!')
    await writeFile(join(database.folder, `${ids.photo}-card.webp`), 'card')
    await writeFile(join(database.folder, `${ids.guide}.pdf`), 'guide')
    await writeFile(join(database.folder, 'secret.txt'), 'secret')
    const app = express().use(deliveryRouter(newsstand.delivery))
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await newsstand.close()
  })

  const photo = `/v1/media/${ids.photo}/original.jpg`
  const get = (path: string, init: RequestInit = {}) => fetch(origin + path, init)
  const status = async (path: string) => (await get(path)).status

  describe('answers', () => {
    it('go out as delivery made them', async () => {
      const { text, headers } = await newsstand.get('/v1/en/stories?limit=1')
      const response = await get('/v1/en/stories?limit=1')
      expect(await response.text()).toBe(text)
      for (const [name, value] of Object.entries(headers))
        expect(response.headers.get(name)).toBe(value)
    })

    it('to HEAD have the headers of GET and no body', async () => {
      const response = await get('/v1/en/stories', { method: 'HEAD' })
      const { text, headers } = await newsstand.get('/v1/en/stories')
      expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
      expect(response.headers.get('etag')).toBe(headers['etag'])
      expect(await response.text()).toBe('')
    })

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('to %s are 405', async (method) => {
      const response = await get('/v1/en/stories', { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD')
      expect(await response.json()).toMatchObject({ status: 405, code: 'method_not_allowed' })
    })

    it('below /v1 are never Express’s own', async () => {
      for (const path of ['/v1/en', '/v1/EN/stories', '/v1/media', '/v1/media/x']) {
        const response = await get(path)
        expect(response.status).toBe(404)
        expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      }
    })
  })

  describe('media', () => {
    it('are sent as what they are, and nothing in them runs', async () => {
      const response = await get(photo)
      expect(await response.text()).toBe('the photo!')
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': '10',
        'cache-control': 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'accept-ranges': 'bytes',
        etag: `"${ids.photo}-original.jpg"`,
      })
    })

    it('have their sizes by name and extension', async () => {
      const response = await get(`/v1/media/${ids.photo}/card.webp`)
      expect(response.headers.get('content-type')).toBe('image/webp')
      expect(await response.text()).toBe('card')
      const guide = await get(`/v1/media/${ids.guide}/original.pdf`)
      expect(guide.headers.get('content-type')).toBe('application/pdf')
    })

    it('are shown, and saved by the name that people gave them', async () => {
      const disposition = async (path: string) =>
        (await get(path)).headers.get('content-disposition')
      const encoded = '%D0%90%D0%BB%D0%B0-%D0%90%D1%80%D1%87%D0%B0%202024'
      expect(await disposition(photo)).toBe(
        `inline; filename="ala-archa-2024.jpg"; filename*=UTF-8''${encoded}.jpg`,
      )
      expect(await disposition(`/v1/media/${ids.photo}/card.webp`)).toBe(
        `inline; filename="ala-archa-2024-card.webp"; filename*=UTF-8''${encoded}-card.webp`,
      )
      expect(await disposition(`/v1/media/${ids.guide}/original.pdf`)).toBe(
        `inline; filename="Guide (2nd ed.).pdf"; filename*=UTF-8''Guide%20%282nd%20ed.%29.pdf`,
      )
    })

    it('are sent in ranges', async () => {
      const response = await get(photo, { headers: { range: 'bytes=4-8' } })
      expect(response.status).toBe(206)
      expect(response.headers.get('content-range')).toBe('bytes 4-8/10')
      expect(await response.text()).toBe('photo')
      const outside = await get(photo, { headers: { range: 'bytes=99-' } })
      expect(outside.status).toBe(416)
      expect(outside.headers.get('content-range')).toBe('bytes */10')
    })

    it('are not sent again to who has them', async () => {
      // fetch would ask for a full answer (no-cache) by itself
      const headers = {
        'if-none-match': `"${ids.photo}-original.jpg"`,
        'cache-control': 'max-age=0',
      }
      expect((await get(photo, { headers })).status).toBe(304)
    })

    it.each([
      `/v1/media/${ids.photo}/original.png`,
      `/v1/media/${ids.photo}/card.jpg`,
      `/v1/media/${ids.photo}/${ids.photo}.jpg`,
      `/v1/media/${ids.photo}/..%2fsecret.txt`,
      `/v1/media/${ids.photo}/%2e%2e%2fsecret.txt`,
      `/v1/media/..%2f${ids.photo}/original.jpg`,
      `/v1/media/${ids.photo.toUpperCase()}x/original.jpg`,
      `/v1/media/secret/original.txt`,
      `/v1/media/${ids.photo}/original.jpg%00`,
      `/v1/media/${idOf(9)}/original.jpg`,
    ])('are 404 by any other name: %s', async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'not_found' })
      expect(response.headers.get('etag')).toBeNull()
    })

    it('never lie outside their folder, whatever the database says', async () => {
      const id = idOf(91)
      const row = { id, mimeType: 'text/plain', width: null, height: null, sizes: [] }
      const used = { type: 'media', id, alt: null, caption: null, credit: null }
      for (const filename of ['../secret.txt', '/etc/hosts.txt', '.secret.txt']) {
        await newsstand.rows.put('media', { ...row, filename })
        await newsstand.publish({
          type: 'stories',
          id: idOf(92),
          locale: 'ru',
          slug: 'fayl',
          entry: { title: 'Файл', cover: used },
        })
        expect(await status(`/v1/media/${id}/original.txt`)).toBe(404)
      }
    })

    describe('are readable only while a live edition uses them', () => {
      const id = idOf(93)
      const path = `/v1/media/${id}/original.jpg`
      const used = { type: 'media', id, alt: null, caption: null, credit: null }
      const row = {
        id,
        filename: `${id}.jpg`,
        mimeType: 'image/jpeg',
        width: 1,
        height: 1,
        sizes: [],
      }
      const publish = (columns = {}) =>
        newsstand.publish({
          type: 'stories',
          id: idOf(94),
          locale: 'ru',
          slug: 'foto',
          entry: { title: 'Фото', gallery: [used] },
          columns,
        })
      const control = async () => (await get(path)).headers.get('cache-control')

      beforeAll(async () => {
        await writeFile(join(database.folder, `${id}.jpg`), 'x')
        await newsstand.rows.put('media', row)
      })

      it('not before, not after', async () => {
        expect(await status(path)).toBe(404)
        await publish()
        expect(await status(path)).toBe(200)
        await newsstand.unpublish('stories', idOf(94), 'ru')
        expect(await status(path)).toBe(404)
      })

      it('not past its consent', async () => {
        await publish({ consentUntil: '2026-03-01T00:00:00.000Z', safeguarded: true })
        expect(await control()).toBe('public, no-cache')
        newsstand.clock.now = new Date('2026-03-01T00:00:00.000Z')
        expect(await status(path)).toBe(404)
        newsstand.clock.now = new Date('2026-01-15T00:00:00.000Z')
      })

      it('asked for each time when they depict persons', async () => {
        await publish()
        expect(await control()).toBe('public, max-age=3600')
        const shown = { ...row, originalFilename: 'Aizada.jpg', depictsPersons: true }
        await newsstand.rows.put('media', shown)
        expect(await control()).toBe('public, no-cache')
        // pictures of people are often called by their names
        expect((await get(path)).headers.get('content-disposition')).toBe('inline')
      })

      it('not once they are barred', async () => {
        await newsstand.rows.put('media', { ...row, barred: true })
        expect(await status(path)).toBe(404)
      })

      it('404 when the file itself is gone', async () => {
        await newsstand.rows.put('media', { ...row, barred: false, filename: 'gone.jpg' })
        expect(await status(path)).toBe(404)
      })
    })
  })
})
