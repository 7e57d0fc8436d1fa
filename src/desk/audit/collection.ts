import type { CollectionConfig } from 'payload'

import { idField } from '#desk/database/index.ts'
import { type SearchedTexts, searchable } from '#desk/search/index.ts'
import { localeOptions } from '#shared/localization/index.ts'

/** The slug of the audit. */
export const AUDIT = 'audit'

/**
 * The audit: who did what to which edition, when and why. Append-only: only `recordAudit` adds
 * entries, and no API changes or deletes one. People are opaque ids, so that entries outlive
 * accounts.
 */
export const auditCollection = (
  access: NonNullable<CollectionConfig['access']>,
): CollectionConfig => searchable(entries(access), auditTexts)

/** The texts that the audit's search looks through. */
export const auditTexts: SearchedTexts = ({ action, actor, type, documentId, comment }) => [
  action,
  actor,
  type,
  documentId,
  comment,
]

/** The admin component that shows a field in the list. */
const cell = (name: string) => ({ components: { Cell: `/src/desk/admin/audit/cells#${name}` } })

const entries = (access: NonNullable<CollectionConfig['access']>): CollectionConfig => ({
  slug: AUDIT,
  labels: {
    singular: { ky: 'Журналдагы жазуу', ru: 'Запись журнала', en: 'Audit entry' },
    plural: { ky: 'Аракеттер журналы', ru: 'Журнал действий', en: 'Audit' },
  },
  access: { ...access, create: () => false, update: () => false, delete: () => false },
  admin: {
    group: { ky: 'Журналдар', ru: 'Журналы', en: 'Records' },
    useAsTitle: 'action',
    defaultColumns: ['at', 'actor', 'action', 'type', 'documentId', 'locale', 'to'],
  },
  defaultSort: '-at',
  timestamps: false,
  indexes: [{ fields: ['type', 'documentId', 'locale'] }],
  fields: [
    idField(),
    {
      name: 'at',
      label: { ky: 'Качан', ru: 'Когда', en: 'When' },
      type: 'text',
      required: true,
      admin: cell('AtCell'),
      index: true,
    },
    {
      name: 'actor',
      label: { ky: 'Ким', ru: 'Кто', en: 'Who' },
      type: 'text',
      required: true,
      admin: cell('ActorCell'),
      index: true,
    },
    {
      name: 'action',
      label: { ky: 'Аракет', ru: 'Действие', en: 'Action' },
      type: 'text',
      required: true,
      admin: cell('ActionCell'),
    },
    {
      name: 'type',
      label: { ky: 'Түрү', ru: 'Тип', en: 'Type' },
      type: 'text',
      required: true,
      admin: cell('TypeCell'),
    },
    {
      name: 'documentId',
      label: { ky: 'Документ', ru: 'Документ', en: 'Document' },
      type: 'text',
      required: true,
      admin: cell('DocumentCell'),
    },
    {
      name: 'locale',
      label: { ky: 'Тили', ru: 'Язык', en: 'Language' },
      type: 'select',
      options: localeOptions,
    },
    {
      name: 'from',
      label: { ky: 'Мурда', ru: 'Было', en: 'From' },
      type: 'text',
      admin: cell('StageCell'),
    },
    {
      name: 'to',
      label: { ky: 'Эми', ru: 'Стало', en: 'To' },
      type: 'text',
      admin: cell('StageCell'),
    },
    {
      name: 'comment',
      label: { ky: 'Түшүндүрмө же себеп', ru: 'Пояснение или причина', en: 'Comment or reason' },
      type: 'textarea',
    },
    {
      name: 'revision',
      label: { ky: 'Ревизия', ru: 'Ревизия', en: 'Revision' },
      type: 'number',
    },
    // hidden: the admin's JSON editor would load its code from another server
    { name: 'hashes', type: 'json', admin: { hidden: true } },
  ],
})
