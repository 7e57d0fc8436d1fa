import type { CollectionBeforeChangeHook } from 'payload'

import type { StoredDocument } from '#desk/documents/index.ts'
import { type DeskConfig, type GuardedTexts, HARMLESS_WORDS } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { givenAway } from './givenAway.ts'
import { harmlessWordsField, recordHarmlessWords } from './harmlessWordsField.ts'

/** The words of images are the gate's matter: a save of the document does not bring them. */
const withoutMedia = { media: () => null }

/**
 * Refuses a save whose texts reveal where a place is, or who a person is, with the words in question.
 * What was stored before is not held against who saves something else.
 * @throws KerbenError `identifying_details` (400)
 */
const refuseGivenAway =
  (guarded: GuardedTexts): CollectionBeforeChangeHook<StoredDocument> =>
  ({ data, originalDoc }) => {
    const found = givenAway(guarded, { ...originalDoc, ...data }, withoutMedia)
    if (found.length === 0) return data
    const known = originalDoc ? givenAway(guarded, originalDoc, withoutMedia) : []
    const isKnown = (message: string, path: string) =>
      known.some((one) => one.path === path && one.message.en === message)
    const errors = found
      .filter(({ message, path }) => !isKnown(message.en, path))
      .map(({ message, path }) => ({ message, path }))
    if (errors.length > 0) throw new KerbenError({ code: 'identifying_details', errors })
    return data
  }

/**
 * A type's desk configuration with the protection of its guarded texts: saves and the gate refuse
 * what they reveal, unless safeguarding has marked those words as harmless. Unchanged for a type
 * without such texts.
 */
export function withGuardedTexts(desk: DeskConfig): DeskConfig {
  const { guardedTexts: guarded, collection } = desk
  if (!guarded) return desk
  const { beforeChange = [], ...hooks } = collection?.hooks ?? {}
  return {
    ...desk,
    fields: [...desk.fields, harmlessWordsField(guarded)],
    notDuplicated: [...(desk.notDuplicated ?? []), HARMLESS_WORDS],
    gate: async (view, context) => [
      ...givenAway(guarded, view, context),
      ...((await desk.gate?.(view, context)) ?? []),
    ],
    collection: {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...beforeChange, refuseGivenAway(guarded), recordHarmlessWords],
      },
    },
  }
}
