import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'

/** How often a document was published and applauded; for everybody on the desk to read. */
export const applauseCollection: CollectionConfig = {
  slug: 'applause',
  access: { read: () => true, create: () => false, update: () => false, delete: () => false },
  fields: [
    idField(),
    { name: 'document', type: 'text', required: true, unique: true },
    { name: 'published', type: 'number', required: true },
    { name: 'applauded', type: 'number', required: true },
  ],
}
