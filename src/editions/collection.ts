import type { CollectionConfig, Field, JSONField } from 'payload'

import { locales } from '../localization/locales.ts'
import { stages } from './edition.ts'
import { idField } from '../database/idField.ts'
import { labelled } from './labels.ts'

/** The slug of the collection of editions. */
export const EDITIONS = 'editions'

const instant = (name: string): Field => ({ name, type: 'text' })
// hidden: the admin's editor of JSON would ask another server for its code
const json = (name: string): JSONField => ({ name, type: 'json', admin: { hidden: true } })

/**
 * The collection of editions: one row per document and locale, created with the document.
 * Nobody writes it through an API: `src/workflow` does, in the transaction of what it does.
 * `src/delivery/store` reads it on a connection of its own, by these names.
 */
export const editionsCollection = ({
  access,
  multikey,
}: {
  access: NonNullable<CollectionConfig['access']>
  /** Whether the database indexes each item of a JSON list (MongoDB); SQLite keeps a table by triggers. */
  multikey: boolean
}): CollectionConfig => ({
  slug: EDITIONS,
  labels: {
    singular: { ky: 'Тилдик нуска', ru: 'Языковая версия', en: 'Edition' },
    plural: { ky: 'Тилдик нускалар', ru: 'Языковые версии', en: 'Editions' },
  },
  access: {
    ...access,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: { ky: 'Мазмун', ru: 'Материалы', en: 'Content' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'locale', 'stage', 'progress', 'publishedAt'],
  },
  indexes: [
    { fields: ['type', 'documentId', 'locale'], unique: true },
    { fields: ['type', 'locale', 'sortKey'] },
    { fields: ['type', 'locale', 'slug'] },
    { fields: ['type', 'locale', 'sortTitle'] },
    { fields: ['type', 'locale', 'sortDate'] },
    { fields: ['type', 'locale', 'firstPublishedAt'] },
    { fields: ['type', 'locale', 'publishedAt'] },
    ...(multikey
      ? [{ fields: ['type', 'locale', 'facets', 'sortKey'] }, { fields: ['references'] }]
      : []),
    { fields: ['consentUntil'] },
  ],
  fields: labelled([
    idField(),
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true },
    { name: 'title', type: 'text' },
    { name: 'stage', type: 'select', options: [...stages], required: true, index: true },
    { name: 'contentHash', type: 'text' },
    { name: 'approvedHash', type: 'text' },
    { name: 'publishedHash', type: 'text' },
    json('changedBy'),
    { name: 'progress', type: 'number' },
    // ids with spaces between, so that one LIKE finds the users of a file on both databases
    { name: 'usedMedia', type: 'textarea' },
    { name: 'followUp', type: 'checkbox' },
    { name: 'slug', type: 'text' },
    instant('firstPublishedAt'),
    instant('publishedAt'),
    instant('unpublishedAt'),
    // the whole locale view, a consent's id included: for the workflow alone
    { ...json('published'), access: { read: () => false } },
    json('snapshot'),
    { name: 'contractVersion', type: 'number' },
    { name: 'revision', type: 'number', unique: true },
    { name: 'safeguarded', type: 'checkbox' },
    instant('verifiedUntil'),
    instant('consentUntil'),
    json('references'),
    json('facets'),
    { name: 'searchText', type: 'textarea' },
    { name: 'sortKey', type: 'text' },
    { name: 'sortDate', type: 'text' },
    { name: 'sortOrder', type: 'number' },
    { name: 'sortTitle', type: 'text' },
  ]),
})
