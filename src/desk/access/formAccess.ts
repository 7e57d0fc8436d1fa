import type { Field, FieldAccess } from 'payload'

import { innerLists, mapInner, withParts, writtenFields } from '#desk/fieldTree/index.ts'
import { isLocale } from '#shared/localization/index.ts'
import { isSensitive } from './isSensitive.ts'
import { mayWriteText } from './mayWriteText.ts'
import type { ContentPolicy } from './policyOf.ts'

type Rules = Readonly<Partial<Record<'create' | 'read' | 'update', FieldAccess>>>

/**
 * Whether the form lets somebody edit a field. It never judges a write: Payload would silently drop
 * a forbidden value, while the guards answer 403 with its path. A write is recognized by
 * `siblingData`, which Payload passes only then.
 */
const inForm =
  (policy: ContentPolicy, localized: boolean): FieldAccess =>
  ({ doc, req, siblingData }) => {
    if (siblingData !== undefined) return true
    // without a document, such as for a list, the documents may be sensitive
    const sensitive = doc === undefined || doc === null || isSensitive(policy.sensitive, doc)
    if (!localized) return mayWriteText(policy, req.user, null, sensitive)
    return isLocale(req.locale) && mayWriteText(policy, req.user, req.locale, sensitive)
  }

const bothOf =
  (one: FieldAccess | undefined, other: FieldAccess): FieldAccess =>
  async (args) =>
    (!one || (await one(args))) && other(args)

const isLocalized = (field: Field): boolean => 'localized' in field && field.localized === true

const hasLocalized = (field: Field): boolean =>
  [...writtenFields([field])].some((inner) => isLocalized(inner.field))

/**
 * The fields as a form shows them: shared fields are read-only for people who may only translate,
 * and in a locale that is not theirs every field is. The guards decide what a write may change.
 * @param policy of the collection or global
 */
export const formAccess = (policy: ContentPolicy, fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'ui') return field
    const localized = isLocalized(field)
    const isNamed = 'name' in field && Boolean(field.name)
    // a list or a group that contains localized texts must stay editable for them
    if (innerLists(field).length > 0 && (!isNamed || (!localized && hasLocalized(field))))
      return mapInner(field, (inner) => formAccess(policy, inner.fields))
    const rules: Rules = ('access' in field && field.access) || {}
    return withParts(field, {
      access: { ...rules, update: bothOf(rules.update, inForm(policy, localized)) },
    })
  })
