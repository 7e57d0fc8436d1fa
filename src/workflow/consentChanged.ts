import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '../audit/index.ts'
import { type Edition, nextRevision, updateEdition } from '../editions/index.ts'
import { KerbenError } from '../errors/index.ts'
import { bishkekDay, endOfBishkekDay } from '../localization/index.ts'
import { CONSENTS, liveStoriesOn, takeIn } from './consent.ts'
import { type StoredConsent, consentProblem } from './consentTerms.ts'

/** What of a consent says where and until when a story may be shown, in a form to compare. */
const termsOf = ({ scope, given, expires, withdrawnAt }: StoredConsent): string =>
  JSON.stringify([[...(scope ?? [])].sort(), given || null, expires || null, withdrawnAt ?? null])

async function follow(req: PayloadRequest, edition: Edition, consent: StoredConsent) {
  if (consentProblem(consent, edition.locale, bishkekDay(new Date())) !== null)
    return takeIn(req, edition, 'consentChanged')
  const consentUntil = consent.expires ? endOfBishkekDay(consent.expires) : null
  if (consentUntil !== (edition.consentUntil ?? null))
    await updateEdition(req, edition.id, { consentUntil, revision: await nextRevision(req) })
}

/**
 * A consent's `afterChange` hook: live stories follow its new terms in the same transaction. One that
 * it covers no more is unpublished; the others are served until its new end.
 */
export const consentChanged: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // Payload gives documents without a type to a hook that is not made for one collection
  const consent = doc as StoredConsent
  if (operation !== 'update' || termsOf(consent) === termsOf(previousDoc as StoredConsent)) return
  for (const edition of await liveStoriesOn(req, consent.id)) await follow(req, edition, consent)
  await recordAudit(req, { action: 'changeConsent', type: CONSENTS, documentId: consent.id })
}

/**
 * Keeps a consent that a live story rests on out of the trash, and from being deleted.
 * @throws KerbenError `consent_in_use` (409), with the editions
 */
export async function refuseWhileConsentInUse(req: PayloadRequest, id: string): Promise<void> {
  const live = await liveStoriesOn(req, id)
  if (live.length === 0) return
  throw new KerbenError({
    code: 'consent_in_use',
    status: 409,
    message: 'A published story rests on this consent: unpublish it, or withdraw the consent.',
    details: {
      editions: live.map(({ type, documentId, locale, title }) => ({
        type,
        documentId,
        locale,
        title: title ?? null,
      })),
    },
  })
}
