import type {
  CollectionBeforeChangeHook,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { isLocale } from '#shared/localization/index.ts'
import { isObject } from '#shared/values/index.ts'
import { systemActor } from './actor.ts'
import { isSensitive } from './isSensitive.ts'
import { policy } from './policy.ts'
import type { ContentPolicy } from './policyOf.ts'
import { fieldsRefusal, roleRefusal } from './refusals.ts'
import { activePerson, type Person, type Role } from './roles.ts'
import { sharedChanges } from './sharedChanges.ts'

type Row = Readonly<Record<string, unknown>>

interface Change {
  readonly data: Row
  readonly fields: readonly FlattenedField[]
  readonly original: Row
  readonly req: PayloadRequest
}

/**
 * A collection's `beforeChange` hook. People who may only translate can change localized text in
 * their own locales and nothing else, and only those who may trash a document can restore it. A
 * forbidden change is refused with its path (403 `role`), never dropped. Calls with
 * `overrideAccess` are checked too, since Payload does not tell the hook about it.
 * @param contentPolicy of the collection
 */
export const translatorGuard =
  (contentPolicy: ContentPolicy): CollectionBeforeChangeHook<StoredDocument> =>
  ({ collection, data, operation, originalDoc: original = {}, req }) => {
    const fields = collection.flattenedFields
    if (operation === 'update') guardChange(contentPolicy, { data, fields, original, req })
    return data
  }

/** `translatorGuard` as a global's `beforeChange` hook. */
export const globalTranslatorGuard =
  (contentPolicy: ContentPolicy): GlobalBeforeChangeHook =>
  ({ data, global, originalDoc, req }) => {
    const next: unknown = data
    const original: unknown = originalDoc
    guardChange(contentPolicy, {
      data: isObject(next) ? next : {},
      fields: global.flattenedFields,
      original: isObject(original) ? original : {},
      req,
    })
    return next
  }

function guardChange(contentPolicy: ContentPolicy, { data, fields, original, req }: Change): void {
  const person = systemActor(req) ? null : activePerson(req.user)
  if (!person) return
  if (
    Boolean(data['deletedAt']) !== Boolean(original['deletedAt']) &&
    !has(person, policy[contentPolicy.kind].trash)
  )
    throw fieldsRefusal(['deletedAt'])
  if (!isOnlyTranslator(contentPolicy, person, original)) return
  if (!isLocale(req.locale) || !person.translates.includes(req.locale))
    throw roleRefusal(`write in “${req.locale ?? ''}”`)
  const paths = [...sharedChanges(fields, original, data)]
  if (paths.length > 0) throw fieldsRefusal(paths)
}

const has = ({ roles }: Person, wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role))

/**
 * Whether a person's only right to write here is the translator's. Roles add up: a translator who
 * is also an author writes as an author.
 */
function isOnlyTranslator(
  { kind, sensitive }: ContentPolicy,
  person: Person,
  original: Row,
): boolean {
  if (!has(person, ['translator'])) return false
  const more = sensitive && isSensitive(sensitive, original) ? sensitive.editors : []
  const wanted: readonly Role[] = [...policy[kind].update, ...more]
  return !has(
    person,
    wanted.filter((role) => role !== 'translator'),
  )
}
