import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

import { cleanPdf } from '#desk/files/cleanPdf.ts'
import { jpeg2000WithoutMetadata } from '#desk/files/pdf/jpeg2000.ts'
import { readPdf } from '#desk/files/pdf/qpdf.ts'
import { onePage, pdfOf, streamOf } from '../../../support/pdfFiles.ts'
import { phonePhoto } from '../../../support/sampleFiles.ts'

/** A phone's photo with EXIF, XMP, a comment, and something behind its end. */
async function tellingPhoto(): Promise<Buffer> {
  const photo = await sharp(await phonePhoto())
    .keepMetadata()
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>GPSLatitude</a></x:xmpmeta>')
    .jpeg({ progressive: true })
    .toBuffer()
  const comment = Buffer.from('\xff\xfe\x00\x0bBishkek..', 'latin1')
  return Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2), Buffer.from('a film')])
}

const withImage = (dict: string, data: Buffer) =>
  pdfOf({
    ...onePage({ page: '/Annots[10 0 R]' }),
    10: '<</Type/Annot/Subtype/Stamp/Rect[0 0 99 99]/AP<</N 11 0 R>>>>',
    11: streamOf('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 12 0 R>>>>', '/I Do'),
    12: streamOf(
      `/Subtype/Image/Width 400/Height 300/BitsPerComponent 8/ColorSpace/DeviceRGB${dict}`,
      data,
    ),
  })

/** The one stream whose last coding is JPEG's. */
async function photoIn(bytes: Uint8Array): Promise<Buffer> {
  const file = await readPdf(bytes)
  for (const object of file?.objects.values() ?? [])
    if ('stream' in object && object.stream.dict['/Filter'] === '/DCTDecode')
      return Buffer.from(object.stream.data)
  throw new Error('no photo')
}

const ascii85 = (bytes: Buffer): Buffer => {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let letters = ''
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at)
    const group = []
    for (let place = 0; place < 5; place += 1) {
      group.unshift(String.fromCharCode(33 + (value % 85)))
      value = Math.floor(value / 85)
    }
    letters += group.join('')
  }
  return Buffer.from(`${letters}~>`, 'latin1')
}

describe('a photo in a PDF', () => {
  it.each([
    ['as it is', '/Filter/DCTDecode', (photo: Buffer) => photo],
    ['deflated', '/Filter[/FlateDecode/DCTDecode]', (photo: Buffer) => deflateSync(photo)],
    ['in letters', '/Filter[/A85/DCT]', ascii85],
    ['in digits', '/Filter[/AHx/DCT]', (photo: Buffer) => Buffer.from(`${photo.toString('hex')}>`)],
  ])('loses what it tells of its place, and no pixel: %s', async (_how, filter, coded) => {
    const photo = await tellingPhoto()
    expect(photo.includes('Phone') && photo.includes('GPSLatitude')).toBe(true)
    const { bytes } = await cleanPdf(withImage(filter, coded(photo)))
    const clean = await photoIn(bytes)
    for (const word of ['Exif', 'Phone', 'GPSLatitude', 'xmpmeta', 'Bishkek', 'a film'])
      expect(clean.includes(word)).toBe(false)
    const pixels = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer()
    expect((await pixels(clean)).equals(await pixels(photo))).toBe(true)
  })

  it('keeps the profile of its colours', async () => {
    const photo = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#f00' },
    })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const { bytes } = await cleanPdf(withImage('/Filter/DCTDecode', photo))
    expect((await sharp(await photoIn(bytes)).metadata()).icc).toBeDefined()
  })

  it('loses it inside drawing instructions too, where all else stays in its place', async () => {
    const photo = await phonePhoto()
    const inline = Buffer.concat([
      Buffer.from('BI /W 400 /H 300 /BPC 8 /CS /RGB /F /DCT ID '),
      photo,
      Buffer.from(' EI'),
    ])
    const { bytes } = await cleanPdf(
      pdfOf({ ...onePage(), 4: streamOf('/Filter/FlateDecode', deflateSync(inline)) }),
    )
    const { inflateSync } = await import('node:zlib')
    const file = await readPdf(bytes)
    const contents = [...(file?.objects.values() ?? [])].flatMap((object) =>
      'stream' in object && !object.stream.dict['/Type'] ? [object.stream.data] : [],
    )
    const instructions = inflateSync(contents[0] ?? Buffer.alloc(0))
    expect(instructions.length).toBe(inline.length)
    expect(instructions.includes('Phone')).toBe(false)
  })

  it('loses the boxes of JPEG 2000 that no picture is decoded by', () => {
    const box = (type: string, data: Buffer) => {
      const head = Buffer.alloc(8)
      head.writeUInt32BE(data.length + 8)
      head.write(type, 4, 'latin1')
      return Buffer.concat([head, data])
    }
    // a start, its size, a comment, and a tile
    const stream = Buffer.from('ff4fff510004aaaaff64000600014b47ff90000a', 'hex')
    const image = Buffer.concat([
      box('jP  ', Buffer.from('0d0a870a', 'hex')),
      box('ftyp', Buffer.from('jp2 ')),
      box('jp2h', Buffer.concat([box('ihdr', Buffer.alloc(14)), box('xml ', Buffer.from('GPS'))])),
      box('uuid', Buffer.from('JpgTiffExif->JP2GPS')),
      box('xml ', Buffer.from('GPS')),
      box('jp2c', stream),
    ])
    const clean = Buffer.from(jpeg2000WithoutMetadata(image))
    expect(clean.includes('GPS')).toBe(false)
    expect(clean.includes(Buffer.from('4b47', 'hex'))).toBe(false)
    expect(clean.includes(Buffer.from('ff4fff510004aaaaff90000a', 'hex'))).toBe(true)
    expect(clean.includes('ihdr')).toBe(true)
  })
})
