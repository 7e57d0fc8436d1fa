import { notFound, redirect } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import type { Edition } from '#desk/editions/index.ts'
import { documentAddress } from './addresses.ts'

/** An edition has no form of its own: its page is its document, in that locale. */
export function ToDocument({ doc }: DocumentViewServerProps): never {
  // Payload tells of it as of any document, and has none at `/create`
  const { listed, type, documentId, locale }: Partial<Edition> = doc ?? {}
  if (!listed || !type || !documentId) notFound()
  redirect(documentAddress({ type, documentId }, locale))
}
