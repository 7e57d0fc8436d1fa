import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { MOST_BYTES, cleanFile } from '#desk/files/cleanFile.ts'
import { kinds } from '#desk/files/kinds.ts'
import { onePage, pdfOf } from '../../../support/pdfFiles.ts'
import { emptyZip, pdf, phonePhoto, plainImage, pngBomb } from '../../../support/sampleFiles.ts'

const clean = (data: Buffer, mimetype: string) => cleanFile({ data, mimetype }, kinds)

const followedBy = (bytes: Buffer, tail: Buffer | string) =>
  Buffer.concat([bytes, Buffer.from(tail)])

describe('a file that people send', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'may be an image: %s',
    async (format) => {
      const bytes = await plainImage({ format })
      const file = await clean(bytes, `image/${format}`)
      expect(file).toMatchObject({ mimeType: `image/${format}`, width: 400, height: 300 })
      expect((await sharp(file.data).metadata()).width).toBe(400)
    },
  )

  it('may be a PDF, which is written anew', async () => {
    const file = await clean(pdf(), 'application/pdf')
    expect(file).toMatchObject({ extension: 'pdf', width: null, height: null, notices: [] })
    const again = await clean(file.data, 'application/pdf')
    expect(again.data.equals(file.data)).toBe(true)
  })

  it('is what its bytes say, and has to be sent as that', async () => {
    const png = await plainImage({ format: 'png' })
    await expect(clean(png, 'image/jpeg')).rejects.toMatchObject({ code: 'file_type', status: 400 })
    await expect(clean(png, 'application/pdf')).rejects.toMatchObject({ code: 'file_type' })
    await expect(clean(png, '')).rejects.toMatchObject({ code: 'file_type' })
  })

  it('has to be of a kind that the collection accepts', async () => {
    const gif = { data: await plainImage({ format: 'gif' }), mimetype: 'image/gif' }
    await expect(cleanFile(gif, ['pdf', 'jpeg'])).rejects.toMatchObject({
      code: 'file_type',
      message: expect.stringContaining('application/pdf, image/jpeg'),
    })
  })

  it.each(['image/svg+xml', 'image/png', 'image/jpeg'])(
    'is no SVG, whatever it is sent as: %s',
    async (mimetype) => {
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
      await expect(clean(svg, mimetype)).rejects.toMatchObject({ code: 'file_type' })
    },
  )

  it('names its field and what is accepted', async () => {
    await expect(clean(Buffer.from('text'), 'image/png')).rejects.toMatchObject({
      errors: [{ path: 'file' }],
      data: { accepted: expect.arrayContaining(['image/png']) },
    })
  })

  it('has 20 MB at most', async () => {
    const data = Buffer.alloc(MOST_BYTES + 1)
    await expect(clean(data, 'image/png')).rejects.toMatchObject({
      code: 'file_too_large',
      status: 413,
      message: 'The file is larger than 20 MB.',
      errors: [{ path: 'file' }],
    })
  })
})

describe('an image', () => {
  it('loses its EXIF, the place above all, and stands upright', async () => {
    const photo = await phonePhoto()
    const before = await sharp(photo).metadata()
    expect(before.orientation).toBe(6)
    expect(before.exif?.includes(Buffer.from('Phone'))).toBe(true)
    expect(before.exif?.includes(gpsTag)).toBe(true)

    const { data, width, height } = await clean(photo, 'image/jpeg')
    const after = await sharp(data).metadata()
    expect(after.exif).toBeUndefined()
    expect(after.orientation).toBeUndefined()
    expect([width, height]).toEqual([300, 400])
    expect([after.width, after.height]).toEqual([300, 400])
  })

  it('loses XMP and the camera’s second picture behind its end', async () => {
    const bytes = followedBy(
      await sharp(await plainImage())
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>GPSLatitude</a></x:xmpmeta>')
        .toBuffer(),
      'a film of two seconds',
    )
    const { data } = await clean(bytes, 'image/jpeg')
    expect(data.includes('GPSLatitude')).toBe(false)
    expect(data.includes('a film of two seconds')).toBe(false)
  })

  it('is no web page as well: JPEG and HTML', async () => {
    const polyglot = followedBy(await plainImage(), '<HTML><script>alert(1)</script>')
    await expect(clean(polyglot, 'image/jpeg')).rejects.toMatchObject({
      code: 'file_content',
      data: { what: 'markup' },
    })
  })

  it('is no archive as well: PNG and ZIP', async () => {
    const polyglot = followedBy(await plainImage({ format: 'png' }), emptyZip)
    await expect(clean(polyglot, 'image/png')).rejects.toMatchObject({
      code: 'file_content',
      data: { what: 'archive' },
    })
  })

  it('is refused when it is cut off', async () => {
    const whole = await plainImage({ width: 900, height: 900, format: 'png' })
    const half = whole.subarray(0, whole.length / 2)
    await expect(clean(half, 'image/png')).rejects.toMatchObject({ code: 'file_damaged' })
  })

  describe('has as many bytes as the desk decodes at most, told from its head', () => {
    const flat = (width: number, height: number, channels: 3 | 4 = 3) =>
      sharp({ create: { width, height, channels, background: '#2f6f8f' } })

    it.each([
      ['an AVIF of a kilobyte', 25, 'avif', () => flat(5100, 5000).avif({ effort: 0 })],
      ['a photo', 70, 'jpeg', () => flat(10_000, 7_100).jpeg()],
      ['a picture one can see through', 52.5, 'png', () => flat(8000, 6600, 4).png()],
      ['a scan in 16 bits', 35, 'png', () => flat(6000, 5900).toColourspace('rgb16').png()],
    ] as const)('%s: %d megapixels', async (_what, megapixels, format, make) => {
      await expect(clean(await make().toBuffer(), `image/${format}`)).rejects.toMatchObject({
        code: 'too_many_pixels',
        status: 413,
        errors: [{ path: 'file' }],
        data: { megapixels },
      })
    })

    it('a PNG of 109 kB and 900 megapixels', async () => {
      const bomb = pngBomb()
      expect(bomb.length).toBeLessThan(150_000)
      await expect(clean(bomb, 'image/png')).rejects.toMatchObject({ code: 'too_many_pixels' })
    })

    it('all frames counted', async () => {
      const [width, height, frames] = [1000, 1000, 60]
      const raw = { width, height: height * frames, channels: 4, pageHeight: height } as const
      // each of another colour: frames that are the same become one
      const pixels = Buffer.alloc(width * height * frames * 4)
      for (let frame = 0; frame < frames; frame += 1)
        pixels.fill(4 * frame, frame * width * height * 4, (frame + 1) * width * height * 4)
      const film = await sharp(pixels, { raw }).webp({ effort: 0 }).toBuffer()
      expect((await sharp(film).metadata()).pages).toBe(frames)
      await expect(clean(film, 'image/webp')).rejects.toMatchObject({ code: 'too_many_pixels' })
    })

    it('a panorama of 64 megapixels, and a page at 600 dpi in 16 bits, are below', async () => {
      const panorama = await clean(await flat(16_000, 4000).jpeg().toBuffer(), 'image/jpeg')
      expect([panorama.width, panorama.height]).toEqual([16_000, 4000])
      const page = flat(4960, 7016).toColourspace('rgb16').png({ compressionLevel: 1 })
      const scan = await clean(await page.toBuffer(), 'image/png')
      expect([scan.width, scan.height]).toEqual([4960, 7016])
    })
  })

  it('is of the format that it is sent as, even where libvips would know it: TIFF, HEIF', async () => {
    const tiff = await sharp(await plainImage())
      .tiff()
      .toBuffer()
    const headed = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), tiff])
    for (const bytes of [tiff, headed])
      await expect(clean(bytes, 'image/png')).rejects.toMatchObject({ status: 400 })
    // an AVIF by its brand alone: what is in it says that it is HEVC
    const heic = Buffer.from(await plainImage({ format: 'avif' }))
    heic.write('hvc1', heic.indexOf('av01'), 'latin1')
    await expect(clean(heic, 'image/avif')).rejects.toMatchObject({ status: 400 })
  })

  it('keeps its frames when it is animated', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer()
    const gif = await sharp([await frame('#f00'), await frame('#0f0')], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    const { data, height } = await clean(gif, 'image/gif')
    expect(height).toBe(30)
    expect((await sharp(data).metadata()).pages).toBe(2)
  })
})

describe('a PDF', () => {
  it('is no web page as well, even where its own text would make it one', async () => {
    const bytes = pdf('<!DOCTYPE html><html>')
    await expect(clean(bytes, 'application/pdf')).rejects.toMatchObject({ code: 'file_content' })
  })

  it('tells what it lost', async () => {
    const note = '/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(why?)>>]'
    const { notices } = await clean(pdfOf(onePage({ page: note })), 'application/pdf')
    expect(notices).toEqual(['comments'])
  })

  it('is whole', async () => {
    const bytes = pdf().subarray(0, 60)
    await expect(clean(bytes, 'application/pdf')).rejects.toMatchObject({ code: 'file_damaged' })
  })
})

/** Tag 0x8825, the pointer to the GPS directory, in either byte order (Exif 2.32, 4.6.3). */
const gpsTag = Buffer.from([0x25, 0x88])
