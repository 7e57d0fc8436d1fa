import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'
import { localeOptions } from '#shared/localization/index.ts'
import { COMMENTS } from './comment.ts'

const never = () => false

/**
 * Comments, one row each, apart from documents and editions: no version, hash or snapshot has them.
 * No API of Payload reads or writes them: the endpoints of editions do, as the document is read.
 */
export const commentsCollection: CollectionConfig = {
  slug: COMMENTS,
  access: { read: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  indexes: [
    { fields: ['edition', 'at'] },
    { fields: ['edition', 'open'] },
    { fields: ['type', 'documentId'] },
  ],
  fields: [
    idField(),
    { name: 'edition', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'locale', type: 'select', options: localeOptions, required: true },
    { name: 'thread', type: 'text', required: true },
    { name: 'open', type: 'checkbox' },
    { name: 'field', type: 'text' },
    { name: 'quote', type: 'textarea' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'author', type: 'text', required: true },
    {
      name: 'mentions',
      type: 'json',
      typescriptSchema: [() => ({ type: ['array', 'null'], items: { type: 'string' } })],
    },
    { name: 'at', type: 'text', required: true },
    { name: 'editedAt', type: 'text' },
    { name: 'resolvedAt', type: 'text' },
    { name: 'resolvedBy', type: 'text' },
    { name: 'transition', type: 'text' },
  ],
}
