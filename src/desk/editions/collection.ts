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
// hidden: the admin's JSON editor would load its code from another server
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
 * The collection of editions: one row per document and locale, created with the document. No API
 * writes it: operations of the desk do, through `store.ts`, each in its own transaction.
 * `src/newsstand/api/store` reads it by these column names on its own connection.
 */
export const editionsCollection = ({
  access,
  consentReaders,
  multikey,
}: {
  access: NonNullable<CollectionConfig['access']>
  /**
   * A field rule that does not look at the document: who may know an edition's consent and when it
   * ends.
   */
  consentReaders: FieldAccess
  /**
   * Whether the database indexes each item of a JSON list (MongoDB); on SQLite triggers fill a
   * table instead.
   */
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
    { fields: ['type', 'locale', 'lastSlug'] },
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
    // for the desk's queue: each count is answered from an index alone, since rows hold whole
    // snapshots
    { fields: ['listed', 'stage', 'locale', 'liveState', 'workflow'] },
    { fields: ['listed', 'liveState', 'locale'] },
    { fields: ['listed', 'locale', 'progress', 'workflow'] },
    // for the queue's order and its search, which tests the index before it reads a row
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
    // ids separated by spaces, since a filter cannot look into a JSON list on both databases
    { name: 'changers', type: 'textarea' },
    instant('changedAt'),
    { name: 'lastChangedBy', type: 'text' },
    { name: 'progress', type: 'number' },
    json('usedMedia', texts),
    { name: 'followUp', type: 'checkbox' },
    { name: 'slug', type: 'text' },
    { name: 'lastSlug', type: 'text' },
    instant('firstPublishedAt'),
    instant('publishedAt'),
    instant('unpublishedAt'),
    // the whole locale view, including the consent's id: only the workflow reads it
    { ...json('published', object), access: { read: () => false } },
    json('snapshot', object),
    { name: 'contractVersion', type: 'number' },
    { name: 'revision', type: 'number', unique: true },
    { name: 'safeguarded', type: 'checkbox' },
    instant('verifiedUntil'),
    // only safeguarding may know the consent of an edition and when it ends; delivery reads the end
    // from the store
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
