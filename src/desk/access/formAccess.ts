import type { Field, FieldAccess } from 'payload'

import { innerLists, mapInner, withParts, writtenFields } from '#desk/fieldTree/index.ts'
import { isLocale } from '#shared/localization/index.ts'
import { mayWriteText } from './mayWriteText.ts'
import type { ContentKind } from './policy.ts'

/** Asked without a document, as for a list: a story may be one of a survivor. */
const ANY_STORY = { story: { depictsSurvivor: 'yes' } }

type Rules = Readonly<Partial<Record<'create' | 'read' | 'update', FieldAccess>>>

/**
 * Whether the form lets somebody write a field. It judges no write: Payload would take a forbidden
 * value out without a word, where the guards answer 403 with its path. A write is known by the
 * values beside the field, which Payload gives to no question about a form.
 */
const inForm =
  (kind: ContentKind, localized: boolean): FieldAccess =>
  ({ doc, req, siblingData }) => {
    if (siblingData !== undefined) return true
    const document = (doc ?? ANY_STORY) as Readonly<Record<string, unknown>>
    if (!localized) return mayWriteText(kind, req.user, null, document)
    return isLocale(req.locale) && mayWriteText(kind, req.user, req.locale, document)
  }

const bothOf =
  (one: FieldAccess | undefined, other: FieldAccess): FieldAccess =>
  async (args) =>
    (!one || (await one(args))) && other(args)

const isLocalized = (field: Field): boolean => 'localized' in field && field.localized === true

const hasLocalized = (field: Field): boolean =>
  [...writtenFields([field])].some((inner) => isLocalized(inner.field))

/**
 * The fields as a form shows them: what all locales share is read-only for who may only translate,
 * and in a locale that is not theirs all is. What a write may change stays with the guards.
 * @param kind the collection's or global's row of the policy
 */
export const formAccess = (kind: ContentKind, fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'ui') return field
    const localized = isLocalized(field)
    const isNamed = 'name' in field && Boolean(field.name)
    // a list or a group with texts in it has to be open for them
    if (innerLists(field).length > 0 && (!isNamed || (!localized && hasLocalized(field))))
      return mapInner(field, (inner) => formAccess(kind, inner.fields))
    const rules: Rules = ('access' in field && field.access) || {}
    return withParts(field, {
      access: { ...rules, update: bothOf(rules.update, inForm(kind, localized)) },
    })
  })
