import type { CollectionConfig } from 'payload'

import { refuseDropped } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import {
  type Kind,
  fileEndpoint,
  keepFileFacts,
  mimeTypes,
  originalFilenameField,
  storeUnderId,
  uploadEndpoint,
} from '#desk/files/index.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { confidential, confidentialGuards } from './confidential.ts'

/** The slug of the collection of signed forms. */
export const CONSENT_FILES = 'consent-files'

const accepted: readonly Kind[] = ['pdf', 'jpeg', 'png']

/**
 * The signed forms of consents: apart from the media, read by safeguarding alone.
 * @param staticDir the folder that holds them, outside the media's
 * @param uploadsDir the folder in which a file lies until it is clean
 */
export function consentFilesCollection({
  staticDir,
  uploadsDir,
}: {
  staticDir: string
  uploadsDir: string
}): CollectionConfig {
  const guards = confidentialGuards()
  const { create } = confidential.access
  return {
    ...confidential,
    slug: CONSENT_FILES,
    labels: {
      singular: { ky: 'Макулдук барагы', ru: 'Лист согласия', en: 'Consent form' },
      plural: { ky: 'Макулдук барактары', ru: 'Листы согласия', en: 'Consent forms' },
    },
    admin: {
      ...confidential.admin,
      useAsTitle: 'originalFilename',
      defaultColumns: ['filename', 'originalFilename', 'createdAt'],
    },
    upload: {
      staticDir,
      mimeTypes: mimeTypes(accepted),
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
    fields: refuseDropped([idField(), originalFilenameField()]),
    endpoints: [
      uploadEndpoint(CONSENT_FILES, { create, accepted, uploadsDir }),
      fileEndpoint(CONSENT_FILES),
    ],
    hooks: {
      beforeOperation: [...guards.beforeOperation, storeUnderId],
      beforeChange: [...guards.beforeChange, keepFileFacts],
      afterOperation: [throwOnBulkErrors],
    },
  }
}
