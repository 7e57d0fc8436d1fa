import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

import type { Edition } from '#desk/editions/edition.ts'
import type { StoredSize } from '#newsstand/api/store/store.ts'
import { isUuid } from '#shared/ids/index.ts'
import { eachDatabase } from '../../support/databases.ts'
import { type Caller, type TestDesk, startTestDesk } from '../../support/desk/index.ts'
import { performTasks } from '../../support/desk/performTasks.ts'
import { createDocument, move, newsData } from '../../support/newsStory.ts'
import { byQpdf, inObjectStreams, onePage, pdfOf } from '../../support/pdfFiles.ts'
import { type People, createPeople } from '../../support/people.ts'
import { allOf } from '../../support/readPdf.ts'
import {
  emptyZip,
  noisyPhoto,
  pdf,
  phonePhoto,
  plainImage,
  uploadForm,
} from '../../support/sampleFiles.ts'

interface Media {
  id: string
  filename: string
  mimeType: string
  width: number
  height: number
  filesize: number
  originalFilename: string | null
  alt: string | null
  focalX: number | null
  focalY: number | null
  thumbnailURL: string | null
  barred: boolean | null
  sizes: StoredSize[] | null
}

interface MediaAnswer {
  doc: Media
  message?: string
  notices?: { code: string; message: string }[]
  errors?: { message: string; data?: Record<string, unknown> }[]
}

eachDatabase('the media', (database) => {
  let desk: TestDesk
  let people: People

  beforeAll(async () => {
    desk = await startTestDesk({ database })
    people = await createPeople(desk)
  })
  afterAll(() => desk.close())

  const send = (body: FormData, caller: Caller = { as: people.editor }, query = '?locale=ky') =>
    desk.rest<MediaAnswer>('POST', `/media${query}`, { ...caller, body })

  const upload = async (bytes: Buffer, mimetype = 'image/jpeg', data = {}): Promise<Media> => {
    const { status, body } = await send(uploadForm(bytes, mimetype, { alt: 'Сүрөт', ...data }))
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body.doc
  }

  const refusal = async (bytes: Buffer, mimetype: string) => {
    const { status, body } = await send(uploadForm(bytes, mimetype))
    return { status, ...body.errors?.[0]?.data }
  }

  const stored = (name: string) => readFile(join(desk.env.mediaDir, name))

  const editionOf = async (id: string): Promise<Edition> => {
    const found = await desk.payload.db.findOne<Edition & Record<string, unknown>>({
      collection: 'editions',
      where: { and: [{ documentId: { equals: id } }, { locale: { equals: 'ky' } }] },
    })
    if (!found) throw new Error(`no edition of ${id}`)
    return found
  }

  /** A live news item with this cover. */
  const publishWith = async (cover: string): Promise<string> => {
    const id = await createDocument(desk, 'news', newsData('Жаңылык', { cover }), {
      as: people.author,
    })
    const moved = await move(
      desk,
      `news/${id}`,
      'ky',
      'publishUrgently',
      { as: people.editor },
      {
        reason: 'бүгүн керек',
      },
    )
    if (moved.status !== 200) throw new Error(JSON.stringify(moved.body))
    return id
  }

  describe('a stored file', () => {
    it('has its document’s id for a name, and none of the sender’s', async () => {
      const { id, filename, mimeType, width, alt } = await upload(await plainImage())
      expect(isUuid(id)).toBe(true)
      expect({ filename, mimeType, width, alt }).toEqual({
        filename: `${id}.jpg`,
        mimeType: 'image/jpeg',
        width: 400,
        alt: 'Сүрөт',
      })
      expect((await sharp(await stored(filename)).metadata()).width).toBe(400)
    })

    it('has no EXIF left, the original itself included, and stands upright', async () => {
      const { filename, width, height, filesize } = await upload(await phonePhoto())
      const bytes = await stored(filename)
      expect(filesize).toBe(bytes.length)
      expect([width, height]).toEqual([300, 400])
      const metadata = await sharp(bytes).metadata()
      expect(metadata.exif).toBeUndefined()
      expect([metadata.width, metadata.height]).toEqual([300, 400])
    })

    it.each(['png', 'webp', 'avif', 'gif'] as const)('may be an image: %s', async (format) => {
      const { filename, mimeType, width, height } = await upload(
        await plainImage({ format }),
        `image/${format}`,
      )
      expect(filename).toMatch(new RegExp(`\\.${format}$`))
      expect([mimeType, width, height]).toEqual([`image/${format}`, 400, 300])
    })

    it('may be a PDF, of which nothing is stored but what it is read by', async () => {
      const script = '/OpenAction<</S/JavaScript/JS(1)>>'
      const telling = pdfOf(
        { ...onePage({ catalog: script }), 20: '<</Author(Aizada)>>' },
        { trailer: '/Info 20 0 R' },
      )
      const sent = Buffer.concat([await inObjectStreams(telling), Buffer.alloc(2048)])
      const { filename } = await upload(sent, 'application/pdf')
      const text = await allOf(await stored(filename))
      expect(text).toContain('(Hello) Tj')
      expect(text).not.toMatch(/JavaScript|Aizada/)
    })

    it('is nothing that carries something else, and leaves no trace when refused', async () => {
      const before = await readdir(desk.env.mediaDir)
      const html = Buffer.concat([await plainImage(), Buffer.from('<script>1</script>')])
      const zip = Buffer.concat([await plainImage({ format: 'png' }), emptyZip])
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
      expect(await refusal(html, 'image/jpeg')).toMatchObject({ status: 400, code: 'file_content' })
      expect(await refusal(zip, 'image/png')).toMatchObject({ status: 400, code: 'file_content' })
      expect(await refusal(svg, 'image/svg+xml')).toMatchObject({
        status: 400,
        code: 'file_type',
        errors: [{ path: 'file' }],
      })
      expect(await readdir(desk.env.mediaDir)).toEqual(before)
    })

    it('comes with the request: the desk fetches none from an address', async () => {
      const body = { url: 'http://127.0.0.1:1/a.png', filename: 'a.png', alt: 'Сүрөт' }
      const answer = await desk.rest<MediaAnswer>('POST', '/media?locale=ky', {
        as: people.editor,
        body,
      })
      expect(answer.status).toBe(400)
      expect(answer.body.errors?.[0]?.data).toMatchObject({ code: 'file_missing' })
    })

    it('is written in one known locale, like every text', async () => {
      const form = () => uploadForm(pdf(), 'application/pdf', { alt: 'A' })
      expect((await send(form(), { as: people.editor }, '')).status).toBe(400)
      expect((await send(form(), { as: people.editor }, '?locale=de')).status).toBe(400)
    })

    it('never changes its bytes: a file for an existing document is 409', async () => {
      const { id, filename } = await upload(await plainImage())
      const before = await stored(filename)
      for (const path of [`/media/${id}?locale=ky`, `/media?locale=ky&where[id][equals]=${id}`]) {
        const { status, body } = await desk.rest<MediaAnswer>('PATCH', path, {
          as: people.editor,
          body: uploadForm(await plainImage({ width: 10 }), 'image/jpeg'),
        })
        expect(status).toBe(409)
        expect(body.errors?.[0]?.data).toMatchObject({ code: 'immutable' })
      }
      expect(await stored(filename)).toEqual(before)
    })

    it('keeps its bytes and its sizes when it is cropped or focused by an edit', async () => {
      const { id, filename } = await upload(await plainImage())
      await performTasks(desk.payload)
      const before = await stored(filename)
      const edits =
        'uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=30'
      const { status, body } = await desk.rest<MediaAnswer>(
        'PATCH',
        `/media/${id}?locale=ky&${edits}`,
        { as: people.editor, body: { credit: '© IOM' } },
      )
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({ focalX: 20, width: 400, filename })
      expect(body.doc.sizes).toHaveLength(2)
      expect(await stored(filename)).toEqual(before)
    })

    it('takes no `sizes` from a request', async () => {
      const forged = { sizes: [{ name: '1', filename: 'x' }] }
      const { id, sizes } = await upload(await plainImage(), 'image/jpeg', forged)
      expect(sizes ?? null).toBeNull()
      const { body } = await desk.rest<MediaAnswer>('PATCH', `/media/${id}?locale=ky`, {
        as: people.administrator,
        body: forged,
      })
      expect(body.doc.sizes ?? null).toBeNull()
    })

    it('refuses `barred` from a request, save for the same value sent back', async () => {
      const as = people.administrator
      const sent = await send(uploadForm(await plainImage(), 'image/jpeg', { barred: true }), {
        as,
      })
      expect([sent.status, sent.body.errors?.[0]?.data?.code]).toEqual([403, 'role'])
      const { id } = await upload(await plainImage())
      const change = async (barred: boolean) =>
        (await desk.rest('PATCH', `/media/${id}?locale=ky`, { as, body: { alt: 'Сүрөт', barred } }))
          .status
      expect(await change(true)).toBe(403)
      expect(await change(false)).toBe(200)
    })
  })

  describe('its name for people', () => {
    const named = async (name: string, bytes?: Buffer, mimetype = 'image/jpeg') => {
      const form = uploadForm(bytes ?? (await plainImage()), mimetype, { alt: 'Сүрөт' }, name)
      const { status, body } = await send(form)
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body.doc
    }
    const patch = (id: string, data: Record<string, unknown>, as = people.editor) =>
      desk.rest<MediaAnswer>('PATCH', `/media/${id}?locale=ky`, { as, body: data })

    it('is the one that the uploader’s file had, cleaned, with the extension of what is stored', async () => {
      const doc = await named('C:\\Айгүл\\Өзгөчө кырдаал\u202e.JPEG')
      expect(doc).toMatchObject({
        filename: `${doc.id}.jpg`,
        originalFilename: 'Өзгөчө кырдаал.jpg',
      })
      const report = await named('Отчёт 2024.pdf', pdf(), 'application/pdf')
      expect(report.originalFilename).toBe('Отчёт 2024.pdf')
    })

    it('is what the desk sends the file and its sizes by', async () => {
      const { id, filename } = await named('Көпүрө.jpg')
      await performTasks(desk.payload)
      const disposition = async (file: string) =>
        (await desk.rest('GET', `/media/file/${file}`, { as: people.viewer })).headers.get(
          'content-disposition',
        )
      expect(await disposition(filename)).toBe(
        `inline; filename="kopuro.jpg"; filename*=UTF-8''${encodeURIComponent('Көпүрө.jpg')}`,
      )
      expect(await disposition(`${id}-320.webp`)).toContain('filename="kopuro-320.webp"')
    })

    it('finds it in a list', async () => {
      const { id } = await named('Ысык-Көлдөгү жыйын.jpg')
      const query = '?locale=ky&where[originalFilename][like]=жыйын'
      const { body } = await desk.rest<{ docs: Media[] }>('GET', `/media${query}`, {
        as: people.viewer,
      })
      expect(body.docs.map((doc) => doc.id)).toEqual([id])
    })

    it('comes with the file alone, and is corrected by who may change it', async () => {
      const sent = await send(
        uploadForm(await plainImage(), 'image/jpeg', { originalFilename: 'another.jpg' }),
      )
      expect([sent.status, sent.body.errors?.[0]?.data?.code]).toEqual([403, 'role'])
      const { id } = await named('Айгүл Осмонова.jpg')
      for (const as of [people.author, people.translator, people.viewer])
        expect((await patch(id, { originalFilename: 'x.jpg' }, as)).status).toBe(403)
      const { body } = await patch(id, { originalFilename: '../Окуу\u202e.exe.png' })
      expect(body.doc.originalFilename).toBe('Окуу.exe.jpg')
      expect((await patch(id, { alt: 'Башка' })).body.doc.originalFilename).toBe('Окуу.exe.jpg')
    })
  })

  describe('a change of it reaches what is live', () => {
    const change = async (id: string, data: Record<string, unknown>) => {
      const { status } = await desk.rest('PATCH', `/media/${id}?locale=ky`, {
        as: people.editor,
        body: data,
      })
      expect(status).toBe(200)
    }

    it('at once where readers get it from the file: its name, its focal point', async () => {
      const { id } = await upload(await plainImage())
      const news = await publishWith(id)
      for (const data of [{ originalFilename: 'b.jpg' }, { focalX: 30, focalY: 40 }]) {
        const before = await editionOf(news)
        await change(id, data)
        const after = await editionOf(news)
        expect(after.revision).toBeGreaterThan(before.revision ?? 0)
        expect(after.contentHash).toBe(before.contentHash)
        await change(id, data)
        expect((await editionOf(news)).revision).toBe(after.revision)
      }
    })

    it.each([{ alt: 'Башка' }, { caption: 'Башка' }, { credit: '© Башка' }])(
      'after the next review where it is text: %j',
      async (data) => {
        const { id } = await upload(await plainImage(), 'image/jpeg', { credit: '© ЭМУ' })
        const news = await publishWith(id)
        const before = await editionOf(news)
        expect(before.snapshot).toMatchObject({ cover: { alt: 'Сүрөт', credit: '© ЭМУ' } })
        await change(id, data)
        const after = await editionOf(news)
        expect(after).toMatchObject({ revision: before.revision, snapshot: before.snapshot })
        expect(after.contentHash).not.toBe(before.contentHash)
        const listed = await desk.rest('GET', `/news/${news}/editions/ky/changes`, {
          as: people.editor,
        })
        expect(JSON.stringify(listed.body)).toContain(Object.values(data)[0])
      },
    )
  })

  describe('a focal point', () => {
    it.each([
      ['uploadEdits[focalPoint][x]=11&uploadEdits[focalPoint][y]=83', 201],
      ['uploadEdits[focalPoint][x]=101&uploadEdits[focalPoint][y]=50', 400],
      ['uploadEdits[focalPoint][x]=-1&uploadEdits[focalPoint][y]=50', 400],
      ['uploadEdits[focalPoint][x]=left&uploadEdits[focalPoint][y]=50', 400],
      ['uploadEdits[focalPoint][x]=1e1&uploadEdits[focalPoint][y]=50', 400],
    ])('lies in the picture, in percent: %s', async (edits, status) => {
      const form = uploadForm(await plainImage(), 'image/jpeg', { alt: 'Сүрөт' })
      const answer = await send(form, { as: people.editor }, `?locale=ky&${edits}`)
      expect(answer.status).toBe(status)
      if (status === 201) expect(answer.body.doc).toMatchObject({ focalX: 11, focalY: 83 })
      else expect(JSON.stringify(answer.body)).toContain('focalX')
    })
  })

  it('lacks a title where a PDF is used without one, and the gate says so', async () => {
    const form = uploadForm(pdf(), 'application/pdf', { alt: ' ' })
    const { body } = await send(form)
    const id = await createDocument(
      desk,
      'publications',
      { title: 'Профиль', summary: 'Кыскача', file: body.doc.id },
      { as: people.author },
    )
    const { body: listed } = await desk.rest('GET', `/publications/${id}/editions`, {
      as: people.editor,
      headers: { cookie: 'payload-lng=en' },
    })
    expect(JSON.stringify(listed)).toContain('A used document (PDF) has no title in this language')
  })

  describe('who may', () => {
    it('upload: those who write, nobody else, before anything is decoded', async () => {
      const form = async () => uploadForm(await plainImage(), 'image/jpeg', { alt: 'A' })
      const { administrator, author, editor, frontend, translator, viewer } = people
      for (const as of [administrator, author, editor])
        expect((await send(await form(), { as })).status).toBe(201)
      for (const as of [frontend, translator, viewer])
        expect((await send(await form(), { as })).status).toBe(403)
      expect((await send(await form(), {})).status).toBe(401)
    })

    it('read its bytes on the desk: people with a role there', async () => {
      const { filename } = await upload(await plainImage())
      const path = `/media/file/${filename}`
      expect((await desk.rest('GET', path, { as: people.viewer })).status).toBe(200)
      expect((await desk.rest('GET', path)).status).toBe(401)
      expect((await desk.rest('GET', path, { as: people.frontend })).status).toBe(403)
    })
  })

  describe('sizes', () => {
    it('are made after the save, by a task, and never larger than the image', async () => {
      const { id } = await upload(await plainImage({ width: 1300, height: 650 }))
      await performTasks(desk.payload)
      const { body } = await desk.rest<Media>('GET', `/media/${id}?locale=ky`, {
        as: people.viewer,
      })
      const { sizes } = body
      expect(sizes?.map(({ filename, width, height }) => [filename, width, height])).toEqual([
        [`${id}-320.webp`, 320, 160],
        [`${id}-320.avif`, 320, 160],
        [`${id}-640.webp`, 640, 320],
        [`${id}-640.avif`, 640, 320],
        [`${id}-1280.webp`, 1280, 640],
        [`${id}-1280.avif`, 1280, 640],
      ])
      for (const { filename, filesize } of sizes ?? [])
        expect((await stored(filename)).length).toBe(filesize)
      expect(body.thumbnailURL).toContain(`/api/media/file/${id}-320.webp`)
    })

    it('are told to delivery by a new revision of what is live', async () => {
      const { id } = await upload(await plainImage())
      const news = await publishWith(id)
      const { revision } = await editionOf(news)
      await performTasks(desk.payload)
      expect((await editionOf(news)).revision).toBeGreaterThan(revision ?? 0)
    })

    it('are none of a PDF', async () => {
      const { id } = await upload(pdf(), 'application/pdf')
      await performTasks(desk.payload)
      expect((await readdir(desk.env.mediaDir)).filter((name) => name.startsWith(id))).toEqual([
        `${id}.pdf`,
      ])
    })
  })

  describe('deleting', () => {
    const remove = (id: string) =>
      desk.rest<MediaAnswer>('DELETE', `/media/${id}`, { as: people.editor })

    it('removes the file and its sizes', async () => {
      const { id } = await upload(await plainImage())
      await performTasks(desk.payload)
      expect((await remove(id)).status).toBe(200)
      expect((await readdir(desk.env.mediaDir)).filter((name) => name.startsWith(id))).toEqual([])
    })

    it('is refused while an edition uses it, and names which', async () => {
      const { id, filename } = await upload(await plainImage())
      const news = await publishWith(id)
      const refused = await remove(id)
      expect(refused.status).toBe(409)
      expect(refused.body.errors?.[0]?.data).toMatchObject({ code: 'still_used' })
      expect(JSON.stringify(refused.body)).toContain(news)
      const bulk = await desk.rest('DELETE', `/media?where[id][equals]=${id}`, {
        as: people.editor,
      })
      expect(bulk.status).toBe(400)

      await desk.rest('PATCH', `/news/${news}?locale=ky`, {
        as: people.author,
        body: { cover: null },
      })
      expect((await remove(id)).status).toBe(409)
      await move(desk, `news/${news}`, 'ky', 'unpublish', { as: people.editor }, { reason: 'эски' })
      expect((await stored(filename)).length).toBeGreaterThan(0)
      expect((await remove(id)).status).toBe(200)
    })
  })

  describe('a PDF', () => {
    it('tells that its signature is lost, in the language of who uploads it', async () => {
      const signed = pdfOf({
        ...onePage({ page: '/Annots[20 0 R]', catalog: '/AcroForm<</Fields[20 0 R]>>' }),
        20: '<</Subtype/Widget/Rect[0 0 9 9]/FT/Sig/T(a)/V<</ByteRange[0 1 2 3]/Contents<00>>>>>',
      })
      const told = { ky: 'кол тамга', ru: 'подпись', en: 'signature' }
      for (const [language, word] of Object.entries(told)) {
        const { status, body } = await send(uploadForm(signed, 'application/pdf', { alt: 'A' }), {
          as: people.editor,
          headers: { cookie: `payload-lng=${language}` },
        })
        expect(status).toBe(201)
        expect(body.notices).toMatchObject([
          { code: 'signature', message: expect.stringContaining(word) },
        ])
        // the admin shows this as it comes
        expect(body.message).toContain(body.notices?.[0]?.message)
      }
    })

    it('is refused with a password, in words that say what to do', async () => {
      const args = ['--encrypt', 'secret', 'owner', '256', '--']
      const locked = uploadForm(await byQpdf(pdf(), ...args), 'application/pdf', { alt: 'A' })
      const { status, body } = await send(locked, {
        as: people.editor,
        headers: { cookie: 'payload-lng=ru' },
      })
      expect(status).toBe(400)
      expect(body.errors?.[0]).toMatchObject({
        message: 'PDF защищён паролем. Сохраните его без пароля и загрузите снова.',
        data: { code: 'pdf_locked', errors: [{ path: 'file' }] },
      })
    })
  })

  it('loses no save that is made while a large photo is decoded', async () => {
    const form = uploadForm(await noisyPhoto(), 'image/jpeg', { alt: 'Чоң сүрөт' })
    const uploading = send(form)
    const titles = Array.from({ length: 20 }, (_, index) => `Жаңылык ${String(index)}`)
    const ids = await Promise.all(
      titles.map((title) => createDocument(desk, 'news', newsData(title), { as: people.author })),
    )
    expect((await uploading).status).toBe(201)
    const { docs } = await desk.payload.find({
      collection: 'news',
      where: { id: { in: ids } },
      locale: 'ky',
      limit: 20,
      overrideAccess: true,
    })
    expect(docs.map(({ title }) => String(title)).sort()).toEqual([...titles].sort())
  })
})
