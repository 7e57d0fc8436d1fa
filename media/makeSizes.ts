import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { MEDIA } from '#desk/editions/index.ts'
import { decoder } from '#desk/files/index.ts'
import type { ClaimedTask } from '#desk/tasks/index.ts'
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
  { width, format, signal }: { width: number; format: Format; signal: AbortSignal },
): Promise<StoredSize | null> {
  const made = sizeFilename(id, width, format)
  const input = {
    from: path.join(folder, String(filename)),
    to: path.join(folder, made),
    width,
    format,
  }
  const size = await decoder.run('resize', input, { isBackground: true, signal })
  return size && { name: String(width), format, ...size, filename: made }
}

async function makeAll(
  folder: string,
  media: SizedMedia,
  signal: AbortSignal,
): Promise<StoredSize[]> {
  const sizes: StoredSize[] = []
  // one after the other, so that an upload waits for one of them at most
  for (const width of widths.filter((one) => one <= (media.width ?? 0)))
    for (const format of formats) {
      const size = await makeOne(folder, media, { width, format, signal })
      // animated images get no sizes
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
 * Makes the sizes of an image and refreshes its live editions, in one write. Does nothing for a
 * file that is not an image, or that was deleted meanwhile.
 */
export async function makeSizes({ payload, key: id, signal, finish }: ClaimedTask): Promise<void> {
  // the bare adapter: no user's request, and `sizes` is closed to all users
  const find = (req = {}) =>
    payload.db.findOne<SizedMedia & Record<string, unknown>>({
      collection: MEDIA,
      where: { id: { equals: id } },
      req,
    })
  const media = await find()
  if (!media?.mimeType?.startsWith('image/')) return
  const sizes = await makeAll(folderOf(payload), media, signal)
  let kept = false
  await finish(async (req) => {
    kept = (await find(req)) !== null
    if (!kept) return undefined
    await payload.db.updateOne({ collection: MEDIA, id, data: { sizes }, req })
    await refreshMedia(req, id)
    return undefined
  })
  if (!kept) await removeSizes(payload, id)
}
