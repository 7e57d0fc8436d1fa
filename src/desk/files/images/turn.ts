import sharp, { type Sharp } from 'sharp'

import type { Orientation } from './orientationIn.ts'

/** For each orientation the turn clockwise, in degrees, and whether it is mirrored as well. */
const turns: Readonly<Record<Orientation, readonly [number, ('flip' | 'flop')?]>> = {
  1: [0],
  2: [0, 'flop'],
  3: [180],
  4: [0, 'flip'],
  5: [90, 'flip'],
  6: [90],
  7: [270, 'flip'],
  8: [270],
}

/** An image of one frame, upright. */
export function turned(image: Sharp, orientation: Orientation): Sharp {
  const [angle, mirror] = turns[orientation]
  const upright = angle === 0 ? image : image.rotate(angle)
  return mirror ? upright[mirror]() : upright
}

/**
 * An animation with each of its frames upright: sharp would turn the strip of all frames, and with
 * it their order.
 * @param pages how many frames it has
 */
export async function turnFrames(
  image: Sharp,
  orientation: Orientation,
  pages: number,
): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const { channels, width } = info
  const [size, height] = [data.length / pages, info.height / pages]
  const frames: Buffer[] = []
  for (let page = 0; page < pages; page += 1) {
    const pixels = data.subarray(page * size, (page + 1) * size)
    const frame = sharp(pixels, { raw: { width, height, channels } })
    frames.push(await turned(frame, orientation).raw().toBuffer())
  }
  const across = turns[orientation][0] % 180 === 0 ? width : height
  const pageHeight = (width * height) / across
  const raw = { width: across, height: pageHeight * pages, channels, pageHeight }
  return sharp(Buffer.concat(frames), { raw })
}
