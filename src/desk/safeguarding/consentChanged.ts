import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import {
  type Edition,
  documentEditions,
  isLive,
  namedEditions,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { bishkekDay, endOfBishkekDay } from '#shared/localization/index.ts'
import { CONSENTS, STORIES, consentOf, liveStoriesOn, unpublishBySystem } from './consent.ts'
import { type StoredConsent, consentProblem, findConsent } from './consentTerms.ts'

/** What of a consent says where and until when a story may be shown, in a form to compare. */
const termsOf = ({ scope, given, expires, withdrawnAt }: StoredConsent): string =>
  JSON.stringify([[...(scope ?? [])].sort(), given || null, expires || null, withdrawnAt ?? null])

const inForce = ({ locale }: Edition, consent: StoredConsent): boolean =>
  consentProblem(consent, locale, bishkekDay(new Date())) === null

const untilOf = ({ expires }: StoredConsent): string | null =>
  expires ? endOfBishkekDay(expires) : null

async function follow(req: PayloadRequest, edition: Edition, consent: StoredConsent) {
  if (!inForce(edition, consent)) return unpublishBySystem(req, edition, 'consentChanged')
  const consentUntil = untilOf(consent)
  if (consentUntil !== (edition.consentUntil ?? null))
    await updateEdition(req, edition.id, { consentUntil, revision: await nextRevision(req) })
}

/**
 * Lets what is live of a story rest on the consent that its working copy now names: attaching one is
 * no change of the text, so nothing is published for it. A locale that it does not cover is taken in.
 * @param id the consent's; null for none
 */
export async function restOnConsent(
  req: PayloadRequest,
  documentId: string,
  id: string | null,
): Promise<void> {
  const editions = await documentEditions(req.payload, { type: STORIES, documentId }, req)
  const others = editions.filter(
    (edition) => isLive(edition) && edition.safeguarded && consentOf(edition) !== id,
  )
  if (others.length === 0) return
  const consent = id === null ? null : await findConsent(req, id)
  for (const edition of others) {
    if (!consent || !inForce(edition, consent))
      await unpublishBySystem(req, edition, 'consentChanged')
    else
      await updateEdition(req, edition.id, {
        published: {
          ...edition.published,
          story: { ...(edition.published?.['story'] as object), consent: consent.id },
        },
        consentUntil: untilOf(consent),
        revision: await nextRevision(req),
      })
  }
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
  throw new KerbenError({ code: 'consent_in_use', details: { editions: namedEditions(live) } })
}
