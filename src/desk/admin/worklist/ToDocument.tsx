import { notFound, redirect } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import type { Edition } from '#desk/editions/index.ts'
import { isLocale } from '#shared/localization/index.ts'
import { documentAddress } from './addresses.ts'

/** An edition has no form of its own: redirects to its document in that locale. */
export function ToDocument({ doc }: DocumentViewServerProps): never {
  // Payload tells of it as of any document, and has none at `/create`
  const { listed, type, documentId, locale }: Partial<Record<keyof Edition, unknown>> = doc ?? {}
  if (!listed || typeof type !== 'string' || typeof documentId !== 'string') notFound()
  redirect(documentAddress({ type, documentId }, isLocale(locale) ? locale : null))
}
