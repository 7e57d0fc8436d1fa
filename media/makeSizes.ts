import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type Payload, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { transaction } from '#desk/database/index.ts'
import { MEDIA } from '#desk/editions/index.ts'
import { decoder } from '#desk/files/index.ts'
import { refreshMedia } from '#desk/workflow/index.ts'
import type { StoredSize } from '#newsstand/api/store/index.ts'
import {
  type Format,
  type SizedMedia,
  formats,
  sizeFilename,
  sizeFilenames,
  widths,
} from './sizes.ts'

/** The comment keeps Next from tracing every file of the project for the sake of this folder. */
const folderOf = (payload: Payload): string =>
  path.resolve(
    /* turbopackIgnore: true */ payload.collections[MEDIA]?.config.upload.staticDir ??
      'media/files',
  )

async function makeOne(
  folder: string,
  { id, filename }: SizedMedia,
  width: number,
  format: Format,
): Promise<StoredSize | null> {
  const made = sizeFilename(id, width, format)
  const input = {
    from: path.join(folder, String(filename)),
    to: path.join(folder, made),
    width,
    format,
  }
  const size = await decoder.run('resize', input, { isBackground: true })
  return size && { name: String(width), format, ...size, filename: made }
}

async function makeAll(folder: string, media: SizedMedia): Promise<StoredSize[]> {
  const sizes: StoredSize[] = []
  // one after the other, so that an upload waits for one of them at most
  for (const width of widths.filter((one) => one <= (media.width ?? 0)))
    for (const format of formats) {
      const size = await makeOne(folder, media, width, format)
      // an animation has none
      if (!size) return []
      sizes.push(size)
    }
  return sizes
}

/** Removes the sizes of a file. Best effort: what stays is logged, and is served to nobody. */
export async function removeSizes(payload: Payload, id: string): Promise<void> {
  for (const name of sizeFilenames(id))
    await rm(path.join(folderOf(payload), name), { force: true }).catch((err: unknown) => {
      payload.logger.warn({ err, name }, 'A size of a deleted file could not be removed')
    })
}

/**
 * Makes the sizes of an image, and tells delivery, in one write. Nothing happens for a file that is
 * no image, or that was deleted meanwhile.
 * @returns how many were made
 */
export async function makeSizes(payload: Payload, id: string): Promise<number> {
  // the bare adapter: nobody's request, and `sizes` is closed to all of them
  const find = (req = {}) =>
    payload.db.findOne<SizedMedia & Record<string, unknown>>({
      collection: MEDIA,
      where: { id: { equals: id } },
      req,
    })
  const media = await find()
  if (!media?.mimeType?.startsWith('image/')) return 0
  const sizes = await makeAll(folderOf(payload), media)
  const req = await createLocalReq({ context: asSystem('scheduler') }, payload)
  const kept = await transaction(payload, req, async (own) => {
    if (!(await find(own))) return false
    await payload.db.updateOne({ collection: MEDIA, id, data: { sizes }, req: own })
    await refreshMedia(own, id)
    return true
  })
  if (!kept) await removeSizes(payload, id)
  return kept ? sizes.length : 0
}
