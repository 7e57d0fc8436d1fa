import type { CollectionConfig, GlobalConfig } from 'payload'

import {
  globalLocaleGuard,
  globalTranslatorGuard,
  localeGuard,
  policyOf,
  translatorGuard,
} from '#desk/access/index.ts'
import type { LoadedType } from '#desk/editions/index.ts'
import { recordDelete, recordGlobalSave, recordSave } from '#desk/events/index.ts'
import { mergeGlobalSave, mergeSave, noteGlobalWriter, noteWriter } from '#desk/merge/index.ts'
import { voidVerification } from '#desk/operational/index.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { foldSearch, withoutFolded } from '#desk/search/index.ts'
import {
  followChange,
  followGlobalChange,
  leaveTombstones,
  refuseDeleteWhileLive,
  refuseTrashWhileLive,
} from '#desk/workflow/index.ts'
import { fillSlug } from './fillSlug.ts'

// The only place that orders the hooks of an operation on a document; other folders only provide
// the functions. Fields have hooks of their own, which see a single value (`refuseDropped`,
// `operationalFields`, the cleaning of texts, the ids of rows): Payload runs them in `beforeValidate`,
// after `beforeOperation` and before `beforeChange`; `renewSlug` runs after `beforeChange`.

/** The hooks of a content type's collection, in the order in which they run. */
export function collectionHooks(loaded: LoadedType): NonNullable<CollectionConfig['hooks']> {
  const { type, desk } = loaded
  const { slug } = type
  const own = desk.collection?.hooks ?? {}
  const title = desk.titleField
  return {
    ...own,
    beforeOperation: [
      // `closeDesk` adds its own before these: size and filters of a query, form of a body
      localeGuard, // a write has one locale, the form of its fields, and names what exists
      ...(own.beforeOperation ?? []), // what a type refuses by what was sent, before Payload drops it
      mergeSave(policyOf(loaded)), // what others saved since it was read is kept
      foldSearch(title ?? 'id'), // a read: what is searched for is folded as the column is
    ],
    beforeChange: [
      translatorGuard(policyOf(loaded)), // who may change this, now that it is merged with what is stored
      refuseTrashWhileLive(slug), // the trash is a write of `deletedAt`
      ...(own.beforeChange ?? []), // what a type refuses by what would be stored, or records of it
      voidVerification(desk), // what nobody has checked is not verified
      noteWriter, // who saves, in which locale
      ...(title ? [fillSlug(slug, title)] : []), // last: of the title that is stored
    ],
    afterChange: [
      ...(own.afterChange ?? []),
      followChange(slug), // the one reading after a save: the folded text, the type's `afterSave`, the editions
      recordSave, // last: what happened is told of what is stored
    ],
    afterRead: [
      ...(own.afterRead ?? []),
      withoutFolded, // in no answer
    ],
    beforeDelete: [
      ...(own.beforeDelete ?? []),
      refuseDeleteWhileLive(slug), // unpublish first
    ],
    afterDelete: [
      ...(own.afterDelete ?? []),
      leaveTombstones(slug), // so that followers of revisions hear of it
      recordDelete, // and consumers of events
    ],
    afterOperation: [
      ...(own.afterOperation ?? []),
      throwOnBulkErrors, // last: a bulk save stores all or nothing
    ],
  }
}

/** The hooks of a content type that is a global: the same, without slug, trash and bulk. */
export const globalHooks = (loaded: LoadedType): NonNullable<GlobalConfig['hooks']> => ({
  beforeOperation: [
    globalLocaleGuard, // a write has one locale, a form, and names what exists
    mergeGlobalSave(policyOf(loaded)), // what others saved since it was read is kept
  ],
  beforeChange: [
    globalTranslatorGuard(policyOf(loaded)), // who may change this
    noteGlobalWriter, // who saves, in which locale
  ],
  afterChange: [
    followGlobalChange(loaded.type.slug), // the one reading after a save: the editions
    recordGlobalSave, // last: what happened is told of what is stored
  ],
})
