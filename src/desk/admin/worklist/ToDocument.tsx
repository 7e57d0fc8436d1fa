import { notFound, redirect } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import type { Edition } from '#desk/editions/index.ts'
import { documentAddress } from './addresses.ts'

/** An edition has no form of its own: its page is its document, in that locale. */
export function ToDocument({ doc }: DocumentViewServerProps): never {
  // Payload knows no shape of a collection that is not generated, and has no document at `/create`
  const edition = doc as unknown as Edition | undefined
  if (!edition?.listed) notFound()
  redirect(documentAddress(edition, edition.locale))
}
