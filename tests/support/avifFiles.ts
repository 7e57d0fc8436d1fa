import sharp, { type Sharp } from 'sharp'

// Writes AVIF files of parts that sharp cannot write: several images, turns, a sequence.

const number = (bytes: number, value: number): Buffer => {
  const written = Buffer.alloc(bytes)
  written.writeUIntBE(value, 0, bytes)
  return written
}

/** A box of ISO/IEC 14496-12. */
export const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([number(4, body.length + 8), Buffer.from(type, 'latin1'), body])
}

const fullBox = (type: string, version: number, ...parts: Buffer[]): Buffer =>
  box(type, number(1, version), number(3, 0), ...parts)

/** `irot` turns by so many quarters against the clock, `imir` mirrors across an axis (HEIF, 6.5). */
export const irot = (quarters: number): Buffer => box('irot', number(1, quarters))
export const imir = (axis: number): Buffer => box('imir', number(1, axis))

/** The body of the first box of a type, wherever it stands, with its head. */
function boxOf(bytes: Buffer, type: string): { whole: Buffer; body: Buffer } {
  const at = bytes.indexOf(type, 0, 'latin1') - 4
  const end = at + bytes.readUInt32BE(at)
  return { whole: bytes.subarray(at, end), body: bytes.subarray(at + 8, end) }
}

async function coded(image: Sharp) {
  const { data, info } = await image
    .avif({ quality: 90, effort: 0, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  const size = fullBox('ispe', 0, number(4, info.width), number(4, info.height))
  return { pixels: boxOf(data, 'mdat').body, properties: [size, boxOf(data, 'av1C').whole] }
}

/** What an AVIF is made of beside its images. */
export interface AvifParts {
  /** Properties of every image: `irot`, `imir`. */
  readonly turns?: readonly Buffer[]
  /** Which image is the one to be shown, from 1 on. */
  readonly primary?: number
  /** Whether it is also a sequence (`avis`); the track itself is left empty. */
  readonly moves?: boolean
}

/** An AVIF of these images, in the boxes that AVIF 1.1 asks for. */
export async function avifOf(
  images: readonly Sharp[],
  { turns = [], primary = 1, moves = false }: AvifParts = {},
): Promise<Buffer> {
  const items = await Promise.all(images.map(coded))
  const each = 2 + turns.length
  const associations = items.map((_, item) =>
    Buffer.concat([
      number(2, item + 1),
      number(1, each),
      ...Array.from({ length: each }, (_one, index) =>
        number(1, (index > 0 ? 0x80 : 0) + item * each + index + 1),
      ),
    ]),
  )
  const metaAt = (from: number): Buffer => {
    let at = from
    const places = items.map(({ pixels }, item) => {
      const place = [number(2, item + 1), number(4, 1), number(4, at), number(4, pixels.length)]
      at += pixels.length
      return Buffer.concat(place)
    })
    const infos = items.map((_, item) =>
      fullBox('infe', 2, number(2, item + 1), number(2, 0), Buffer.from('av01\0')),
    )
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, number(4, 0), Buffer.from('pict'), Buffer.alloc(13)),
      fullBox('pitm', 0, number(2, primary)),
      fullBox('iloc', 0, Buffer.from([0x44, 0]), number(2, items.length), ...places),
      fullBox('iinf', 0, number(2, items.length), ...infos),
      box(
        'iprp',
        box('ipco', ...items.flatMap(({ properties }) => [...properties, ...turns])),
        fullBox('ipma', 0, number(4, items.length), ...associations),
      ),
    )
  }
  const brand = moves ? 'avis' : 'avif'
  const type = box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}mif1miaf`, 'latin1'))
  const track = moves ? box('moov', box('mvhd', Buffer.alloc(100))) : Buffer.alloc(0)
  const before = type.length + metaAt(0).length + track.length + 8
  const pixels = items.map((item) => item.pixels)
  return Buffer.concat([type, metaAt(before), track, box('mdat', ...pixels)])
}

/** Four quarters of one colour each: red and green above, blue and black below. */
export function quarters(width = 64, height = 32): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  const colours = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [0, 0, 0],
  ] as const
  for (let at = 0; at < width * height; at += 1) {
    const [right, below] = [at % width >= width / 2, at >= (width * height) / 2]
    pixels.set(colours[(below ? 2 : 0) + (right ? 1 : 0)] ?? [], at * 3)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}
