import fc from 'fast-check'
import type { SanitizedConfig } from 'payload'

import { serverFunctions } from '#desk/payload/serverFunctions/serverFunctions.ts'
import { oddId } from './subjects.ts'
import { objectOf, oddJson, oddNames, oddText } from './values.ts'

/** A call of a server function, as a browser sends it; ids in it are `idOf`'s. */
export type ServerCall = { readonly name: unknown; readonly args: unknown }

/** Payload's own that the admin does not use. */
const unused = ['slugify', 'schedule-publish', 'render-widget', 'get-default-layout'] as const

/** Odd calls of the admin's server functions, and of names that are none. */
export function serverCalls(config: SanitizedConfig): fc.Arbitrary<ServerCall> {
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<unknown>(...Object.keys(serverFunctions)) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...unused, ...oddNames, 7, null) },
  )
  const slugs = [...config.collections, ...config.globals].map(({ slug }) => slug)
  const slug = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<unknown>(...slugs) },
    { weight: 1, arbitrary: oddJson },
  )
  const flag = fc.oneof(fc.boolean(), oddJson)
  const parts: Record<string, fc.Arbitrary<unknown>> = {
    collectionSlug: slug,
    globalSlug: slug,
    id: fc.oneof(oddId(config, 'news'), oddId(config, 'shelterSites'), oddJson),
    docID: fc.oneof(oddId(config, 'news'), oddId(config, 'shelterSites'), oddJson),
    schemaPath: fc.oneof(
      oddText,
      slug.map((one) => `collection.${String(one)}.title`),
    ),
    returnLockStatus: flag,
    updateLastEdited: flag,
    paramsOverride: oddJson,
    data: oddJson,
    formState: oddJson,
    query: oddJson,
  }
  const args = fc
    .subarray(Object.keys(parts), { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        ...names.map((one) => (parts[one] ?? oddJson).map((value) => [one, value] as const)),
      ),
    )
    .map(objectOf)
  return fc.record({
    name,
    args: fc.oneof({ weight: 8, arbitrary: args }, { weight: 1, arbitrary: oddJson }),
  })
}
