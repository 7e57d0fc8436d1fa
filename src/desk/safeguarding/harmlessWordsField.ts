import type { CollectionBeforeChangeHook, FieldHook, TextField } from 'payload'

import { hasRole, isRestoring, safeguardingField } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { type GuardedTexts, HARMLESS_WORDS, textOf } from '#desk/editions/index.ts'
import { isList } from '#shared/values/index.ts'

/** An old version brings back a text, and nobody's word for it. */
const keptByRestore: FieldHook<StoredDocument, unknown> = ({ previousValue, req, value }) =>
  isRestoring(req) ? (previousValue ?? null) : value

/** The words of a document that safeguarding has found to reveal nothing, as they stand in it. */
export const harmlessWordsField = ({ applies }: GuardedTexts): TextField => ({
  name: HARMLESS_WORDS,
  type: 'text',
  hasMany: true,
  label: { ky: 'Зыянсыз сөздөр', ru: 'Безвредные слова', en: 'Harmless words' },
  access: {
    create: safeguardingField,
    // a restore would empty a field that may not be updated; `keptByRestore` keeps its value
    update: (args) => isRestoring(args.req) || safeguardingField(args),
  },
  hooks: { beforeValidate: [keptByRestore] },
  admin: {
    position: 'sidebar',
    condition: (data: Partial<Record<string, unknown>>, _siblings, { user }) =>
      hasRole(user, 'safeguarding') && (!applies || applies(data)),
    description: {
      ky: 'Сактоодо кармалган, бирок эч кимди билдирбеген сөздөр, так ошондой жазылсын. Ким белгилегени журналга түшөт.',
      ru: 'Слова, которые задержаны при сохранении, но никого не выдают: точно как в тексте. Кто их отметил, остаётся в журнале.',
      en: 'Words that a save was refused for, and that give nobody away: exactly as in the text. The audit keeps who marked them.',
    },
  },
})

const wordsOf = (document: Readonly<Record<string, unknown>> | undefined): string[] => {
  const words = document?.[HARMLESS_WORDS]
  return isList(words) ? words.map(String) : []
}

/** Records which words were marked as harmless, and which no longer are. */
export const recordHarmlessWords: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const [before, now] = [wordsOf(originalDoc), wordsOf({ ...originalDoc, ...data })]
  const entry = {
    type: collection.slug,
    documentId: textOf(originalDoc?.id ?? data.id) ?? '',
  }
  for (const comment of now.filter((one) => !before.includes(one)))
    await recordAudit(req, { ...entry, action: 'markHarmless', comment })
  for (const comment of before.filter((one) => !now.includes(one)))
    await recordAudit(req, { ...entry, action: 'unmarkHarmless', comment })
  return data
}
