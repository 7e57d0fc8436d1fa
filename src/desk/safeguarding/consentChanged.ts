import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { isSensitive } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import {
  type Edition,
  type SavedDocument,
  type Sensitive,
  findEditions,
  isLive,
  namedEditions,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'
import { withValueAt } from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { bishkekDay } from '#shared/localization/index.ts'
import { type StoryEdition, CONSENTS, liveEditionsByConsent, unpublishBySystem } from './consent.ts'
import { type StoredConsent, consentEnd, consentProblem, findConsent } from './consentTerms.ts'
import { consentAt } from './sensitive/consentAt.ts'

/**
 * The terms of a consent that decide where and until when a story may be shown, as a comparable
 * text.
 */
const termsOf = ({ scope, given, expires, withdrawnAt }: StoredConsent): string =>
  JSON.stringify([[...(scope ?? [])].sort(), given || null, expires || null, withdrawnAt ?? null])

const inForce = ({ locale }: Pick<Edition, 'locale'>, consent: StoredConsent): boolean =>
  consentProblem(consent, locale, bishkekDay(new Date())) === null

async function follow(req: PayloadRequest, edition: StoryEdition, consent: StoredConsent) {
  if (!inForce(edition, consent)) return unpublishBySystem(req, edition, 'consentChanged')
  const consentUntil = consentEnd(consent)
  if (consentUntil !== (edition.consentUntil ?? null))
    await updateEdition(req, edition.id, { consentUntil, revision: await nextRevision(req) })
}

/**
 * Makes a story's live editions depend on the consent that its working copy now names. Attaching a
 * consent is no change of the text, so it needs no publishing. A locale that the consent does not
 * cover is unpublished.
 * @param saved the document after the save, and its editions
 * @returns whether an edition was changed
 */
export async function applyConsent(
  req: PayloadRequest,
  { document, editions }: SavedDocument,
  sensitive: Sensitive,
): Promise<boolean> {
  const live = editions.filter((edition) => isLive(edition) && edition.safeguarded)
  if (live.length === 0) return false
  const id = consentAt(sensitive, document)
  const columns = ['id', 'type', 'documentId', 'locale', 'stage', 'published', 'consent'] as const
  const where = { id: { in: live.map((edition) => edition.id) } }
  const frozen = await findEditions(req.payload, { columns, where }, req)
  const others = frozen.filter(
    ({ published, consent }) => isSensitive(sensitive, published) && (consent ?? null) !== id,
  )
  if (others.length === 0) return false
  const consent = id === null ? null : await findConsent(req, id)
  for (const edition of others) {
    if (!consent || !inForce(edition, consent))
      await unpublishBySystem(req, edition, 'consentChanged')
    else
      await updateEdition(req, edition.id, {
        published: withValueAt(edition.published ?? {}, sensitive.consentPath, consent.id),
        consent: consent.id,
        consentUntil: consentEnd(consent),
        revision: await nextRevision(req),
      })
  }
  return true
}

/**
 * A consent's `afterChange` hook: applies its new terms to live stories in the same transaction. A
 * locale that is no longer covered is unpublished; the others get the new end.
 */
export const consentChanged: CollectionAfterChangeHook<StoredConsent> = async ({
  doc: consent,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || termsOf(consent) === termsOf(previousDoc)) return
  for (const edition of await liveEditionsByConsent(req, consent.id))
    await follow(req, edition, consent)
  await recordAudit(req, { action: 'changeConsent', type: CONSENTS, documentId: consent.id })
}

/**
 * Refuses to trash or delete a consent that a live story depends on.
 * @throws KerbenError `consent_in_use` (409), with the editions
 */
export async function refuseWhileConsentInUse(req: PayloadRequest, id: string): Promise<void> {
  const live = await liveEditionsByConsent(req, id)
  if (live.length === 0) return
  throw new KerbenError({ code: 'consent_in_use', details: { editions: namedEditions(live) } })
}
