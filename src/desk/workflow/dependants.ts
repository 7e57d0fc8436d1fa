import type { PayloadRequest } from 'payload'

import { type DocumentKey, editionsNaming } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'

/** A live edition that refers to a document: it loses the link when the document is unpublished. */
export interface Dependant extends DocumentKey {
  readonly locale: Locale
  readonly title: string | null
}

/** The live editions in these locales that name a document. */
export async function dependants(
  req: PayloadRequest,
  { type, documentId }: DocumentKey,
  locales: readonly Locale[],
): Promise<Dependant[]> {
  const found = await editionsNaming(req.payload, `${type}/${documentId}`, {
    columns: ['type', 'documentId', 'locale', 'title'],
    where: { locale: { in: [...locales] } },
  })
  return found.map(({ type: ofType, documentId: id, locale, title }) => ({
    type: ofType,
    documentId: id,
    locale,
    title: title ?? null,
  }))
}
