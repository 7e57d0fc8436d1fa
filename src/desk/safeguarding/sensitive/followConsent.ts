import type { CollectionAfterChangeHook } from 'payload'

import type { Sensitive } from '#desk/editions/index.ts'
import { restOnConsent } from '../consentChanged.ts'

/** Lets what is live of a sensitive document rest on the consent that it now names. */
export const followConsent =
  (sensitive: Sensitive): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, req }) => {
    if (operation === 'create') return
    const { id } = doc as { id: string }
    await restOnConsent(req, { type: collection.slug, documentId: id }, sensitive)
  }
