import type { CollectionConfig, FieldAccess, JSONField, TextField } from 'payload'

import { confidentialMark } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { FOLDED, foldSearch, foldedField } from '#desk/search/index.ts'
import { workflows } from '#shared/contract/index.ts'
import { locales } from '#shared/localization/index.ts'
import { liveStates, stages } from './edition.ts'
import { labelled } from './labels.ts'

/** The slug of the collection of editions. */
export const EDITIONS = 'editions'

const instant = (name: string): TextField => ({ name, type: 'text' })
// hidden: the admin's editor of JSON would ask another server for its code
const json = (name: string, typescriptSchema: GeneratedAs): JSONField => ({
  name,
  type: 'json',
  admin: { hidden: true },
  typescriptSchema,
})

/** What the generated types say of JSON: a list of texts, or an object of whatever a type holds. */
type GeneratedAs = NonNullable<JSONField['typescriptSchema']>
const texts: GeneratedAs = [() => ({ type: ['array', 'null'], items: { type: 'string' } })]
const object: GeneratedAs = [() => ({ type: ['object', 'null'], additionalProperties: true })]

/**
 * The collection of editions: one row per document and locale, created with the document.
 * Nobody writes it through an API: `src/desk/workflow` does, in the transaction of what it does.
 * `src/newsstand/api/store` reads it on a connection of its own, by these names.
 */
export const editionsCollection = ({
  access,
  consentReaders,
  multikey,
}: {
  access: NonNullable<CollectionConfig['access']>
  /** A static rule: who may know which consent an edition rests on, and until when. */
  consentReaders: FieldAccess
  /** Whether the database indexes each item of a JSON list (MongoDB); SQLite keeps a table by triggers. */
  multikey: boolean
}): CollectionConfig => ({
  slug: EDITIONS,
  labels: {
    singular: { ky: 'Тилдик нуска', ru: 'Языковая версия', en: 'Edition' },
    // what the navigation calls their list
    plural: { ky: 'Кезек', ru: 'Очередь', en: 'Queue' },
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
    listSearchableFields: [FOLDED],
  },
  hooks: { beforeOperation: [foldSearch('title')] },
  indexes: [
    { fields: ['type', 'documentId', 'locale'], unique: true },
    { fields: ['type', 'locale', 'sortKey'] },
    { fields: ['type', 'locale', 'slug'] },
    { fields: ['type', 'locale', 'sortTitle'] },
    { fields: ['type', 'locale', 'sortDate'] },
    { fields: ['type', 'locale', 'firstPublishedAt'] },
    { fields: ['type', 'locale', 'publishedAt'] },
    ...(multikey
      ? [
          { fields: ['type', 'locale', 'facets', 'sortKey'] },
          { fields: ['references'] },
          { fields: ['usedMedia'] },
        ]
      : []),
    { fields: ['consent'] },
    { fields: ['consentUntil'] },
    // the desk's queue: each count is answered by an index alone, since a row holds a whole snapshot
    { fields: ['listed', 'stage', 'locale', 'liveState', 'workflow'] },
    { fields: ['listed', 'liveState', 'locale'] },
    { fields: ['listed', 'locale', 'progress', 'workflow'] },
    // its order, and its search, which looks into the index before it looks at a row
    { fields: ['listed', 'changedAt', 'folded'] },
    { fields: ['verifiedUntil'] },
  ],
  fields: labelled([
    idField(),
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true },
    { name: 'title', type: 'text' },
    { name: 'titleLocale', type: 'select', options: [...locales] },
    { name: 'listed', type: 'checkbox' },
    { name: 'workflow', type: 'select', options: [...workflows] },
    { name: 'liveState', type: 'select', options: [...liveStates] },
    { name: 'stage', type: 'select', options: [...stages], required: true, index: true },
    { name: 'contentHash', type: 'text' },
    { name: 'approvedHash', type: 'text' },
    { name: 'publishedHash', type: 'text' },
    json('changedBy', texts),
    // ids with spaces between: a filter cannot look into a JSON list on both databases
    { name: 'changers', type: 'textarea' },
    instant('changedAt'),
    { name: 'lastChangedBy', type: 'text' },
    { name: 'progress', type: 'number' },
    json('usedMedia', texts),
    { name: 'followUp', type: 'checkbox' },
    { name: 'slug', type: 'text' },
    instant('firstPublishedAt'),
    instant('publishedAt'),
    instant('unpublishedAt'),
    // the whole locale view, a consent's id included: for the workflow alone
    { ...json('published', object), access: { read: () => false } },
    json('snapshot', object),
    { name: 'contractVersion', type: 'number' },
    { name: 'revision', type: 'number', unique: true },
    { name: 'safeguarded', type: 'checkbox' },
    instant('verifiedUntil'),
    // which consent it rests on, and when that ends, is for safeguarding to know; delivery reads the
    // end from the store
    { name: 'consent', type: 'text', access: { read: consentReaders }, custom: confidentialMark },
    { ...instant('consentUntil'), access: { read: consentReaders } },
    json('references', texts),
    json('facets', texts),
    { name: 'searchText', type: 'textarea' },
    ...foldedField(),
    { name: 'sortKey', type: 'text' },
    { name: 'sortDate', type: 'text' },
    { name: 'sortOrder', type: 'number' },
    { name: 'sortTitle', type: 'text' },
  ]),
})
