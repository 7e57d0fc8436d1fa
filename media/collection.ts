import type { CollectionConfig } from 'payload'

import { contentAccess, contentGuards } from '#desk/access/index.ts'
import { MEDIA } from '#desk/editions/index.ts'
import { recordDelete, recordSave } from '#desk/events/index.ts'
import { groups } from '#desk/fields/groups.ts'
import {
  fileEndpoint,
  keepFileFacts,
  kinds,
  mimeTypes,
  storeUnderId,
  uploadEndpoint,
} from '#desk/files/index.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { searchable } from '#desk/search/index.ts'
import { refreshUsers } from '#desk/workflow/index.ts'
import { isList } from '#shared/values/index.ts'
import { mediaFields } from './fields.ts'
import { refuseWhileUsed, removeFiles, withoutSizes } from './hooks.ts'
import { sizeFilename, widths } from './sizes.ts'
import { queueSizes } from './sizesTask.ts'

const thumbnail = ({ id, sizes }: Readonly<Record<string, unknown>>): string | null =>
  isList(sizes) && sizes.length > 0
    ? `/api/${MEDIA}/file/${sizeFilename(String(id), widths[0], 'webp')}`
    : null

/**
 * Images and PDF files. Their bytes are cleaned as they come, stored under the id and never change.
 * @param staticDir the folder that holds them
 * @param uploadsDir the folder in which a file lies until it is clean
 */
export function mediaCollection({
  staticDir,
  uploadsDir,
}: {
  staticDir: string
  uploadsDir: string
}): CollectionConfig {
  const access = contentAccess({ kind: 'media' })
  const guards = contentGuards({ kind: 'media' })
  const collection: CollectionConfig = {
    slug: MEDIA,
    labels: {
      singular: { ky: 'Медиафайл', ru: 'Медиафайл', en: 'Media file' },
      plural: { ky: 'Медиафайлдар', ru: 'Медиафайлы', en: 'Media' },
    },
    access,
    admin: {
      group: groups.content,
      useAsTitle: 'alt',
      defaultColumns: [
        'filename',
        'originalFilename',
        'alt',
        'credit',
        'depictsPersons',
        'createdAt',
      ],
      description: {
        ky: 'JPEG, PNG, WebP, AVIF, GIF жана PDF, 20 МБга чейин. Файл алмаштырылбайт: жаңысын жүктөңүз. Сүрөттөгү жер жана камера тууралуу маалымат өчүрүлөт.',
        ru: 'JPEG, PNG, WebP, AVIF, GIF и PDF, до 20 МБ. Файл не заменяется: загрузите новый. Сведения о месте и камере из снимков удаляются.',
        en: 'JPEG, PNG, WebP, AVIF, GIF and PDF, up to 20 MB. A file is not replaced: upload a new one. What a picture says of its place and camera is removed.',
      },
    },
    disableDuplicate: true,
    upload: {
      staticDir,
      mimeTypes: mimeTypes(kinds),
      crop: false,
      focalPoint: true,
      pasteURL: false,
      adminThumbnail: ({ doc }) => thumbnail(doc),
    },
    fields: mediaFields(),
    endpoints: [
      uploadEndpoint(MEDIA, { create: access.create, accepted: kinds, uploadsDir }),
      fileEndpoint(MEDIA),
    ],
    hooks: {
      beforeOperation: [...guards.beforeOperation, storeUnderId],
      beforeChange: [...guards.beforeChange, keepFileFacts, withoutSizes],
      afterChange: [queueSizes, refreshUsers, recordSave],
      beforeDelete: [refuseWhileUsed],
      afterDelete: [removeFiles, recordDelete],
      afterOperation: [throwOnBulkErrors],
    },
  }
  return searchable(collection, ({ alt, caption, credit, originalFilename }) => [
    alt,
    caption,
    credit,
    originalFilename,
  ])
}
