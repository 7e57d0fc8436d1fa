import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type Edition,
  documentFields,
  editionsOfType,
  editionColumns,
  findEditions,
  isLive,
  loadedTypes,
  nextRevision,
  project,
  typeSlug,
  updateEdition,
  usedMediaIds,
} from '#desk/editions/index.ts'
import { recordEvent } from '#desk/events/index.ts'
import { deliveryColumns } from '../columns.ts'
import { mediaAsPublished } from './mediaAsPublished.ts'

const columns = ['id', 'type', 'documentId', 'locale', 'publishedHash'] as const
type LiveEdition = Pick<Edition, (typeof columns)[number]>

async function reprojectOne(req: PayloadRequest, edition: LiveEdition): Promise<boolean> {
  const { type, documentId, locale, id } = edition
  const frozen = await editionColumns(req.payload, id, ['published', 'snapshot'], req)
  const published = frozen?.published
  const loaded = loadedTypes(req.payload).get(typeSlug(edition))
  if (!loaded || !published) return false
  const fields = documentFields(req.payload, { type, documentId })
  const { snapshot = null } = frozen
  const media = await mediaAsPublished(req, usedMediaIds(fields, published), { locale, snapshot })
  const result = project(loaded, published, locale, media)
  if (!result.ok) return false
  const revision = await nextRevision(req)
  await updateEdition(req, id, {
    ...deliveryColumns(result.projection),
    contractVersion: loaded.type.contractVersion,
    revision,
  })
  await recordEvent(req, { kind: 'reprojected', type, documentId, locale, revision })
  await recordAudit(req, { action: 'reproject', type, documentId, locale, revision })
  return true
}

/**
 * Projects live editions again, from their frozen view, where the type's contract is newer than the
 * snapshot. An edition that fails keeps its old snapshot, and the failure is logged.
 * @returns how many were projected and how many failed
 */
export async function reproject(
  payload: Payload,
  req: PayloadRequest,
): Promise<{ done: number; failed: number }> {
  let done = 0
  let failed = 0
  for (const { type } of loadedTypes(payload).values()) {
    const where = {
      and: [...editionsOfType(type), { contractVersion: { less_than: type.contractVersion } }],
    }
    const old = await findEditions(payload, { columns, where })
    for (const edition of old.filter(isLive)) {
      const projected = await transaction(payload, req, () => reprojectOne(req, edition))
      if (projected) done += 1
      else {
        failed += 1
        const { type: ofType, documentId, locale } = edition
        payload.logger.error(
          { type: ofType, documentId, locale },
          'A live edition does not fit its newer contract: it keeps its old answer',
        )
      }
    }
  }
  return { done, failed }
}
