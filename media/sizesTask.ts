import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Media } from '#desk/documents/index.ts'
import { MEDIA } from '#desk/editions/index.ts'
import { type TaskKind, ensureTask, scheduleTask } from '#desk/tasks/index.ts'
import { makeSizes } from './makeSizes.ts'

const SIZES = 'mediaSizes'

/** Schedules the task for every stored image without sizes, in case its first task was lost. */
async function ensure(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: MEDIA,
    where: { and: [{ sizes: { exists: false } }, { mimeType: { like: 'image/' } }] },
    select: { id: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await ensureTask(req, { kind: SIZES, key: id })
}

/** Makes an image's sizes after the save that brought it. */
export const sizesTask: TaskKind = {
  kind: SIZES,
  label: {
    ky: 'Сүрөттөрдүн өлчөмдөрүн жасоо',
    ru: 'Создание размеров изображений',
    en: 'Making the sizes of images',
  },
  attempts: 4,
  ensure,
  perform: makeSizes,
}

/** Schedules the task in the save's own transaction, so that there is no file without its task. */
export const queueSizes: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') await scheduleTask(req, { kind: SIZES, key: doc.id })
}
