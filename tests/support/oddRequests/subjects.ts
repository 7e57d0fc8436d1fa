import fc from 'fast-check'
import type { FlattenedField, SanitizedConfig } from 'payload'

import { everyField } from '#desk/fieldTree/index.ts'
import { oddNames, oddText } from './values.ts'

/** A placeholder for an id, in a request that is generated before the ids are known. */
export const idOf = (slug: string, index: number): string => `«${slug}.${String(index)}»`

/** A request with its placeholders replaced by ids. */
export const withIds = (text: string, documents: ReadonlyMap<string, readonly string[]>): string =>
  text.replaceAll(/«(\w[\w-]*)\.(\d+)»/g, (_all, slug: string, index: string) => {
    const ids = documents.get(slug) ?? []
    return ids[Number(index) % Math.max(1, ids.length)] ?? 'nowhere'
  })

/** Paths to query by: mostly real ones, some below those, and some that do not exist. */
export const oddPath = (fields: readonly FlattenedField[]): fc.Arbitrary<string> => {
  const known = [...everyField(fields)]
    .map((one) => one.path)
    .concat('id', 'createdAt', 'updatedAt')
  const path = fc.constantFrom(...known)
  return fc.oneof(
    { weight: 8, arbitrary: path },
    {
      weight: 1,
      arbitrary: fc
        .tuple(path, fc.constantFrom('title', 'id', 'value', 'relationTo', 'ky', ...oddNames))
        .map((parts) => parts.join('.')),
    },
    { weight: 1, arbitrary: path.map((name) => `version.${name}`) },
    { weight: 1, arbitrary: oddText },
  )
}

/** An id of the collection, an id of another one, or an invalid one. */
export const oddId = (config: SanitizedConfig, slug: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.nat(3).map((index) => idOf(slug, index)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...config.collections).map((one) => idOf(one.slug, 0)),
    },
    { weight: 2, arbitrary: oddText },
  )
