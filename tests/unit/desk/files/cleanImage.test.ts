import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

import { cleanImage } from '#desk/files/cleanImage.ts'
import { avifOf, imir, irot, quarters } from '../../../support/avifFiles.ts'
import { adobeRgb, linearGrey } from '../../../support/iccProfile.ts'
import { plainImage, pngChunk } from '../../../support/sampleFiles.ts'

/** A PNG with another chunk, before its pixels or after them. */
const withChunk = (png: Buffer, type: string, data: Buffer, { last = false } = {}): Buffer => {
  const at = last ? png.length - 12 : 33
  return Buffer.concat([png.subarray(0, at), pngChunk(type, data), png.subarray(at)])
}

const flat = (background: string, width = 40, height = 30): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

/** Noise, of which no frame is like another; an animation where there are several. */
async function film(frames: number): Promise<Sharp> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 40, height: 30, channels: 3, background: '#808080', noise } as const
  const each = await Promise.all(
    Array.from({ length: frames }, () => sharp({ create }).png().toBuffer()),
  )
  return frames > 1 ? sharp(each, { join: { animated: true } }) : sharp(each[0])
}

describe('which way up an image is', () => {
  /** The image's size and its corners' colours: above left and right, below left and right. */
  const seen = async (image: Buffer): Promise<string> => {
    const { data, info } = await sharp(image)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const colourAt = (x: number, y: number): string => {
      const at = (y * info.width + x) * info.channels
      const brightest = [...data.subarray(at, at + 3)].findIndex((value) => value > 128)
      return 'RGB'[brightest] ?? 'K'
    }
    const [right, below] = [info.width - 5, info.height - 5]
    const corners = [colourAt(4, 4), colourAt(right, 4), colourAt(4, below), colourAt(right, below)]
    return `${String(info.width)}x${String(info.height)} ${corners.join('')}`
  }

  const cleaned = async (bytes: Buffer, kind: Parameters<typeof cleanImage>[1]) => {
    const { data, width, height } = await cleanImage(bytes, kind)
    const look = await seen(data)
    expect(look).toMatch(new RegExp(`^${String(width)}x${String(height)} `))
    for (const told of ['Exif', 'Orientation', 'xmpmeta', 'Raw profile', '4578696600'])
      expect(data.includes(told)).toBe(false)
    return look
  }

  /** Exif's eight, each as the picture has to be seen. */
  const eight = [
    [1, '64x32 RGBK'],
    [2, '64x32 GRKB'],
    [3, '64x32 KBGR'],
    [4, '64x32 BKRG'],
    [5, '32x64 RBGK'],
    [6, '32x64 BRKG'],
    [7, '32x64 KGBR'],
    [8, '32x64 GKRB'],
  ] as const

  const exif = (orientation: number, header = 'Exif\0\0'): Buffer => {
    const tiff = Buffer.from(
      'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0',
      'latin1',
    )
    tiff.writeUInt16BE(orientation, 18)
    return Buffer.concat([Buffer.from(header, 'latin1'), tiff])
  }

  const xmp = (orientation: number, description = `t:Orientation="${String(orientation)}"/`) =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="" xmlns:t="http://ns.adobe.com/tiff/1.0/" ${description}></r:RDF></x:xmpmeta>`

  const raw = (name: string, bytes: Buffer): Buffer =>
    Buffer.from(`\n${name}\n${String(bytes.length).padStart(8)}\n${bytes.toString('hex')}\n`)

  it.each(eight)('by Exif: %d', async (orientation, look) => {
    for (const kind of ['jpeg', 'webp', 'png'] as const) {
      const image = quarters().toFormat(kind, { quality: 95 }).withMetadata({ orientation })
      expect(await cleaned(await image.toBuffer(), kind)).toBe(look)
    }
  })

  it.each(eight)('by XMP, where there is no Exif: %d', async (orientation, look) => {
    for (const kind of ['jpeg', 'webp', 'png'] as const) {
      const image = quarters().toFormat(kind, { quality: 95 }).withXmp(xmp(orientation))
      expect(await cleaned(await image.toBuffer(), kind)).toBe(look)
    }
    const element = `><t:Orientation>${String(orientation)}</t:Orientation></r:Description`
    const image = quarters().jpeg().withXmp(xmp(0, element))
    expect(await cleaned(await image.toBuffer(), 'jpeg')).toBe(look)
  })

  it('by Exif, where XMP says something else', async () => {
    const image = quarters().jpeg().withXmp(xmp(3)).withMetadata({ orientation: 6 })
    expect(await cleaned(await image.toBuffer(), 'jpeg')).toBe('32x64 BRKG')
  })

  it.each([
    ['Exif', 'eXIf', exif(6, '')],
    ['Exif with its header', 'eXIf', exif(6)],
    [
      'ImageMagick’s Exif',
      'tEXt',
      Buffer.concat([Buffer.from('Raw profile type exif\0'), raw('exif', exif(6))]),
    ],
    [
      'its APP1',
      'zTXt',
      Buffer.concat([Buffer.from('Raw profile type APP1\0\0'), deflateSync(raw('APP1', exif(6)))]),
    ],
    [
      'its XMP',
      'tEXt',
      Buffer.concat([Buffer.from('Raw profile type xmp\0'), raw('xmp', Buffer.from(xmp(6)))]),
    ],
    ['its property', 'tEXt', Buffer.from('exif:Orientation\x006')],
    ['XMP', 'iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp(6)}`)],
    [
      'XMP, compressed',
      'iTXt',
      Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0en\0\0'), deflateSync(xmp(6))]),
    ],
  ])('by a PNG’s chunk, before its pixels or after them: %s', async (_what, type, data) => {
    const png = await quarters().png().toBuffer()
    for (const last of [false, true])
      expect(await cleaned(withChunk(png, type, data, { last }), 'png')).toBe('32x64 BRKG')
  })

  it('by nothing that is damaged', async () => {
    const png = await quarters().png().toBuffer()
    const beyond = exif(6, '').fill(0xff, 4, 8)
    for (const data of [beyond, exif(9, ''), exif(6, '').subarray(0, 15), Buffer.from('MM')])
      expect(await cleaned(withChunk(png, 'eXIf', data), 'png')).toBe('64x32 RGBK')
    const bomb = Buffer.concat([
      Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'),
      deflateSync(Buffer.concat([Buffer.alloc(5e6, ' '), Buffer.from(xmp(6))])),
    ])
    expect(await cleaned(withChunk(png, 'iTXt', bomb), 'png')).toBe('64x32 RGBK')
  })

  it.each([
    ['a turn', [irot(1)], '32x64 GKRB'],
    ['a turn upside down', [irot(2)], '64x32 KBGR'],
    ['a mirror', [imir(1)], '64x32 GRKB'],
    ['a turn and a mirror', [irot(1), imir(0)], '32x64 RBGK'],
  ])('by an AVIF’s own properties: %s', async (_what, turns, look) => {
    expect(await cleaned(await avifOf([quarters()], { turns }), 'avif')).toBe(look)
  })

  it('in each frame of an animation, whose order stays', async () => {
    const frames = await Promise.all(
      [quarters(), flat('#0f0', 64, 32), flat('#00f', 64, 32)].map((one) => one.png().toBuffer()),
    )
    for (const [orientation, look] of [
      [3, '64x32 KBGR'],
      [4, '64x32 BKRG'],
      [6, '32x64 BRKG'],
    ] as const) {
      const sent = await sharp(frames, { join: { animated: true } })
        .webp({ quality: 100, delay: [100, 200, 300], loop: 2 })
        .withMetadata({ orientation })
        .toBuffer()
      expect(await cleaned(sent, 'webp')).toBe(look)
      const { data } = await cleanImage(sent, 'webp')
      expect(await sharp(data, { animated: true }).metadata()).toMatchObject({
        pages: 3,
        delay: [100, 200, 300],
        loop: 2,
      })
      expect(await seen(await sharp(data, { page: 2 }).png().toBuffer())).toMatch(/ BBBB$/)
    }
  })
})

describe('the size of an image', () => {
  it('is that of the picture that is shown, where an AVIF has several', async () => {
    const three = [flat('#f00', 400, 385), flat('#0f0', 400, 385), flat('#00f', 400, 385)]
    const other = [flat('#f00', 400, 385), quarters()]
    for (const [bytes, size] of [
      [await avifOf(three), [400, 385]],
      [await avifOf(other, { primary: 2 }), [64, 32]],
    ] as const) {
      const { data, width, height } = await cleanImage(bytes, 'avif')
      expect([width, height]).toEqual(size)
      const stored = await sharp(data).metadata()
      expect([stored.width, stored.height, stored.pages]).toEqual([...size, 1])
    }
  })
})

describe('an animation', () => {
  it.each(['gif', 'webp'] as const)(
    'keeps its frames, their times and its turns: %s',
    async (kind) => {
      const delay = [100, 250, 40, 1000]
      const sent = await (await film(4)).toFormat(kind, { delay, loop: 3 }).toBuffer()
      const { data, width, height } = await cleanImage(sent, kind)
      expect([width, height]).toEqual([40, 30])
      expect(await sharp(data, { animated: true }).metadata()).toMatchObject({
        pages: 4,
        pageHeight: 30,
        delay,
        loop: 3,
      })
    },
  )

  it('is refused where only its first frame would be stored: PNG, AVIF', async () => {
    const frames = Buffer.alloc(8)
    frames.writeUInt32BE(2)
    const png = withChunk(await plainImage({ format: 'png' }), 'acTL', frames)
    const avif = await avifOf([quarters()], { moves: true })
    for (const [bytes, kind] of [
      [png, 'png'],
      [avif, 'avif'],
    ] as const)
      await expect(cleanImage(bytes, kind)).rejects.toMatchObject({
        code: 'animation_refused',
        status: 400,
        errors: [{ path: 'file' }],
      })
    frames.writeUInt32BE(1)
    const still = withChunk(await plainImage({ format: 'png' }), 'acTL', frames)
    expect(await cleanImage(still, 'png')).toMatchObject({ width: 400, height: 300 })
  })
})

describe('an image that is cut', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'is refused, wherever: %s',
    async (kind) => {
      const stills = kind === 'gif' || kind === 'webp' ? [1, 4] : [1]
      for (const frames of stills) {
        const whole = await (await film(frames)).toFormat(kind).toBuffer()
        await expect(cleanImage(whole, kind)).resolves.toMatchObject({ width: 40 })
        const lengths = [1, 2, 3, 5, 7].map((part) => Math.floor((whole.length * part) / 8))
        // without its last marker alone, a JPEG still has all that is to be seen
        const ends = kind === 'jpeg' ? [16] : [1, 9]
        for (const length of [...ends.map((end) => whole.length - end), ...lengths])
          await expect(cleanImage(whole.subarray(0, length), kind)).rejects.toMatchObject({
            code: 'file_damaged',
          })
      }
    },
  )
})

describe('the colours of an image', () => {
  const pixel = async (image: Buffer): Promise<number[]> => {
    const { data, info } = await sharp(image)
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return [...data.subarray(0, info.channels)]
  }

  const withProfile = (png: Buffer, profile: Buffer): Buffer =>
    withChunk(png, 'iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(profile)]))

  const near = (value: number) => ({
    asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - value) <= 4,
  })

  const grey = (depth: 'b-w' | 'grey16') =>
    sharp(Buffer.alloc(64, 128), { raw: { width: 8, height: 8, channels: 1 } })
      .toColourspace(depth)
      .png()
      .toBuffer()

  const red = flat('#ff0000')
  const deep = () => red.clone().toColourspace('rgb16')
  const green = (space: 'rgb16' | 'srgb') => flat('#40c040').toColourspace(space).png().toBuffer()

  it.each<[string, 'avif' | 'jpeg' | 'png' | 'webp', () => Promise<Buffer>, number[]]>([
    ['16 bits', 'png', () => deep().png().toBuffer(), [255, 0, 0]],
    ['16 bits in sRGB', 'png', () => deep().withIccProfile('srgb').png().toBuffer(), [255, 0, 0]],
    [
      '16 bits in Display P3',
      'png',
      () => deep().withIccProfile('p3').png().toBuffer(),
      [255, 0, 0],
    ],
    [
      '8 bits in Display P3',
      'png',
      () => red.clone().withIccProfile('p3').png().toBuffer(),
      [255, 0, 0],
    ],
    [
      'JPEG in Display P3',
      'jpeg',
      () => red.clone().withIccProfile('p3').jpeg().toBuffer(),
      [255, 0, 0],
    ],
    [
      'WebP in Display P3',
      'webp',
      () => red.clone().withIccProfile('p3').webp().toBuffer(),
      [255, 0, 0],
    ],
    [
      'AVIF in Display P3',
      'avif',
      () => red.clone().withIccProfile('p3').avif().toBuffer(),
      [255, 0, 0],
    ],
    [
      '8 bits in Adobe RGB',
      'png',
      async () => withProfile(await green('srgb'), adobeRgb()),
      [0, 193, 46],
    ],
    [
      '16 bits in Adobe RGB',
      'png',
      async () => withProfile(await green('rgb16'), adobeRgb()),
      [0, 193, 46],
    ],
    ['grey', 'png', () => grey('b-w'), [128, 128, 128]],
    [
      'grey with a profile',
      'png',
      async () => withProfile(await grey('b-w'), linearGrey()),
      [188, 188, 188],
    ],
    ['grey in 16 bits', 'png', () => grey('grey16'), [128, 128, 128]],
    [
      'grey in 16 bits with a profile',
      'png',
      async () => withProfile(await grey('grey16'), linearGrey()),
      [188, 188, 188],
    ],
    ['CMYK', 'jpeg', () => red.clone().toColourspace('cmyk').jpeg().toBuffer(), [232, 0, 0]],
  ])('stay what they are, in sRGB: %s', async (_what, kind, make, colour) => {
    const { data } = await cleanImage(await make(), kind)
    expect(await pixel(data)).toEqual(colour.map(near))
    expect((await sharp(data).metadata()).icc).toBeUndefined()
  })

  it('of a gradient in 16 bits get neither darker nor lighter', async () => {
    const ramp = Buffer.from(Array.from({ length: 256 * 3 }, (_, at) => Math.floor(at / 3)))
    const sent = sharp(ramp, { raw: { width: 256, height: 1, channels: 3 } }).toColourspace('rgb16')
    for (const image of [sent.clone(), sent.clone().withIccProfile('srgb')]) {
      const { data } = await cleanImage(await image.png().toBuffer(), 'png')
      const pixels = await sharp(data).removeAlpha().raw().toBuffer()
      expect([...pixels]).toEqual([...ramp].map(near))
    }
  })
})
