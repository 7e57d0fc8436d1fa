import type { Payload } from 'payload'

import { systemActors } from '#desk/access/actor.ts'
import { typeSlug } from '#desk/editions/documentKey.ts'
import { loadedTypes } from '#desk/editions/loadedTypes.ts'
import { namesOf } from '#desk/worklist/namesOf.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { Names } from './WorklistTable.tsx'
import { texts } from './texts.ts'

/**
 * What types and people are called, in a person's language.
 * @param actors the ids that are to be named, read in one query
 */
export async function naming(
  payload: Payload,
  language: Locale,
  actors: Iterable<string | null | undefined>,
): Promise<Names> {
  const types = loadedTypes(payload)
  const people = await namesOf(payload, actors)
  return {
    language,
    type: (key) =>
      types.get(typeSlug(key))?.desk.labels.singular[language] ??
      plainLabel(payload, key.type, language),
    actor: (id) => {
      if (!id) return ''
      if (systemActors.some((known) => known === id)) return texts.system[language]
      return people.get(id) ?? texts.formerly[language]
    },
  }
}

/** The name of a collection that is no content type; empty if there is no such collection. */
function plainLabel(payload: Payload, slug: string, language: Locale): string {
  const label = payload.collections[slug]?.config.labels.singular
  return typeof label === 'object' ? (label[language] ?? '') : ''
}

/** The types and globals as choices of a filter. */
export const typeOptions = (payload: Payload, language: Locale) =>
  [...loadedTypes(payload).values()].map(({ type, desk }) => ({
    value: type.slug,
    label: type.kind === 'global' ? desk.labels.singular[language] : desk.labels.plural[language],
  }))
