import type { FlattenedField, PayloadRequest } from 'payload'

import {
  BOOKKEEPING,
  type DocumentKey,
  type LocaleView,
  type UsedMedia,
  type WorkingCopy,
  documentEditions,
  editionColumns,
  isLive,
  mediaUses,
  namedDocuments,
  readLocale,
  readWorkingCopy,
  withoutConfidential,
} from '#desk/editions/index.ts'
import { isList, leaves, namedField } from '#desk/fieldTree/index.ts'
import { documentNotFound, frozenMedia, messages } from '#desk/workflow/index.ts'
import { type Locale, inLanguage } from '#shared/localization/index.ts'
import type { RichTextReference } from '#shared/richText/index.ts'
import { isObject } from '#shared/values/index.ts'
import { type Reading, formatFieldValue } from './formatFieldValue.ts'
import { readTitles } from './titles.ts'
import { type ViewChange, viewChanges } from './viewChanges.ts'

/** One difference between a working copy and what is live, for people. */
export interface FieldChange {
  /** The field's path in the form. */
  readonly path: string
  /** Its labels in the reader's language. */
  readonly label: string
  readonly kind: ViewChange['kind']
  /** Short texts. */
  readonly before: string
  readonly after: string
}

/**
 * How an edition's working copy differs from what is live. If nothing is live, every value counts
 * as new.
 */
export interface EditionChanges {
  readonly live: boolean
  readonly changes: readonly FieldChange[]
}

/** The fields that the hash covers: neither bookkeeping nor operational fields. */
function reviewedFields({ fields, loaded }: WorkingCopy): FlattenedField[] {
  const left = new Set([...BOOKKEEPING, ...(loaded.desk.operational ?? [])])
  return fields.filter(({ name }) => !left.has(name))
}

/**
 * Every document and media file in the old or the new value of a change, including those inside
 * rows.
 */
const namedIn = ({ field, before, after }: ViewChange): RichTextReference[] =>
  [before, after].flatMap((value) => {
    if (!isList(field)) return namedDocuments(field, value)
    return [value]
      .flat()
      .filter(isObject)
      .flatMap((row) => [...leaves(field.flattenedFields, row)])
      .flatMap((leaf) => namedDocuments(leaf.field, leaf.value))
  })

/** Changed words of used files, since they are part of what is published. */
function mediaChanges(
  { fields }: WorkingCopy,
  snapshot: unknown,
  view: LocaleView,
  media: readonly UsedMedia[],
  { i18n }: PayloadRequest,
): FieldChange[] {
  const uses = mediaUses(fields, view)
  const then = frozenMedia(snapshot)
  return media.flatMap((file) => {
    const old = then.get(file.id)
    const place = namedField(fields, uses.get(file.id) ?? '', i18n)
    if (!old || !place) return []
    return (['alt', 'caption', 'credit'] as const)
      .filter((name) => (old[name] ?? '') !== (file[name] ?? ''))
      .map((name) => ({
        path: place.path,
        label: `${place.label} › ${inLanguage(messages[name], i18n.language)}`,
        kind: 'changed',
        before: old[name] ?? '',
        after: file[name] ?? '',
      }))
  })
}

/**
 * The differences between an edition's working copy and what is live, field by field, as texts. No
 * API reads the frozen view itself, and changes of confidential fields are left out here.
 * @param req of a user who may read the document
 * @throws KerbenError `not_found`
 */
export async function listChanges(
  req: PayloadRequest,
  key: DocumentKey,
  locale: Locale,
): Promise<EditionChanges> {
  const copy = await readWorkingCopy(req.payload, key)
  if (!copy) throw documentNotFound()
  const editions = await documentEditions(req.payload, key)
  const edition = editions.find((one) => one.locale === locale)
  if (!edition || !isLive(edition)) return { live: false, changes: [] }
  const live = await editionColumns(req.payload, edition.id, ['published', 'snapshot'])
  if (!live?.published) return { live: false, changes: [] }
  const { view, media } = await readLocale(req.payload, copy, locale)
  const fields = reviewedFields(copy)
  const before = withoutConfidential(fields, live.published)
  const after = withoutConfidential(fields, view)
  const found = [...viewChanges(fields, before, after)]
  const titleOf = await readTitles(req, found.flatMap(namedIn), locale)
  const reading: Reading = { locale, i18n: req.i18n, titleOf }
  const changes = found.map(({ field, path, kind, before, after }): FieldChange => ({
    path,
    label: namedField(copy.fields, path, req.i18n)?.label ?? path,
    kind,
    before: formatFieldValue(field, before, reading),
    after: formatFieldValue(field, after, reading),
  }))
  return {
    live: true,
    changes: [...changes, ...mediaChanges(copy, live.snapshot, view, media, req)],
  }
}
