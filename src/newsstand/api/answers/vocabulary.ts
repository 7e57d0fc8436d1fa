import type { Enumeration } from '#shared/contract/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { readParameters, refuseUnknown } from '../query/index.ts'
import type { Route } from '../route.ts'
import type { DeliveredType } from '../types.ts'
import type { Answer } from './requestContext.ts'

const labelled = ({ values, labels }: Enumeration, locale: Locale) =>
  values.map((value) => ({ value, label: labels[value]?.[locale] ?? value }))

const ofType = ({ type }: DeliveredType, locale: Locale) =>
  Object.fromEntries(
    Object.entries(type.vocabulary).map(([field, enumeration]) => [
      field,
      labelled(enumeration, locale),
    ]),
  )

/** `/v1/{locale}/vocabulary`: the label of every enumerated value, by type and field. */
export const vocabulary: Answer<Extract<Route, { kind: 'vocabulary' }>> = async (
  { locale },
  { types, request, revision, epoch },
) => {
  const parameters = readParameters(request.query)
  refuseUnknown(parameters, [])
  parameters.finish()
  const data = [...types.collections, ...types.globals].map(
    ([name, type]) => [name, ofType(type, locale)] as const,
  )
  return {
    body: { data: Object.fromEntries(data), meta: { locale, revision, epoch } },
    languages: [locale],
  }
}
