import type { PayloadRequest } from 'payload'

import {
  type WorkingCopy,
  documentEditions,
  editionColumns,
  isLive,
  localeView,
  nextRevision,
  project,
  updateEdition,
  usedMediaIds,
  vouchesFor,
} from '#desk/editions/index.ts'
import { deliveryColumns, expiryOf, mediaAsPublished } from '#desk/workflow/index.ts'
import { KerbenError, requestRules } from '#shared/errors/index.ts'

/**
 * Refreshes every live edition of a document with the operational fields that were changed. A
 * verification of other values than those that are live is none of theirs.
 */
export async function refreshLive(
  req: PayloadRequest,
  copy: WorkingCopy,
  changed: readonly string[],
): Promise<void> {
  const { key, fields, loaded } = copy
  const { verification } = loaded.desk
  for (const edition of await documentEditions(req.payload, key, req)) {
    if (!isLive(edition)) continue
    const live = await editionColumns(req.payload, edition.id, ['published', 'snapshot'], req)
    if (!live?.published) continue
    const { snapshot = null } = live
    const now = localeView(fields, copy.document, edition.locale)
    const view = { ...live.published }
    const isOfOthers =
      verification && !vouchesFor(verification.values(now), verification.values(view))
    if (isOfOthers && changed.includes('verifiedAt')) continue
    for (const name of changed) view[name] = now[name] ?? null
    const used = { locale: edition.locale, snapshot }
    const media = await mediaAsPublished(req, usedMediaIds(fields, view), used)
    const result = project(loaded, view, edition.locale, media)
    if (!result.ok) {
      // the contract's own words, which are English
      const message = result.issues[0]?.message ?? requestRules.contract
      throw new KerbenError({ code: 'bad_request', errors: [{ path: 'state', message }] })
    }
    await updateEdition(req, edition.id, {
      ...deliveryColumns(result.projection),
      ...(await expiryOf(req, copy, { locale: edition.locale, view, media })),
      published: view,
      publishedAt: new Date().toISOString(),
      revision: await nextRevision(req),
    })
  }
}
