import type { PayloadRequest } from 'payload'

import {
  type EditionState,
  type WorkingCopy,
  findEditions,
  isLive,
  localeView,
  nextRevision,
  updateEdition,
} from '#desk/editions/index.ts'
import { locales } from '#shared/localization/index.ts'
import { forgetAddresses } from '../forgetAddresses.ts'

type Live = Pick<EditionState, 'id' | 'publishedHash' | 'safeguarded'>

/** Tells delivery whether caches may keep live editions, which all of these change. */
async function setSafeguarded(
  req: PayloadRequest,
  editions: readonly Pick<Live, 'id'>[],
  safeguarded: boolean,
): Promise<boolean> {
  for (const { id } of editions)
    await updateEdition(req, id, { safeguarded, revision: await nextRevision(req) })
  return editions.length > 0
}

/** Lets no shared cache keep what was published before its document became safeguarded. */
export const safeguardLive = (req: PayloadRequest, editions: readonly Live[]): Promise<boolean> =>
  setSafeguarded(
    req,
    editions.filter((edition) => isLive(edition) && !edition.safeguarded),
    true,
  )

/**
 * What a save that makes a document safeguarded, or takes that back, means to readers at once: what
 * stays live is kept by no shared cache, and what is no longer live is forgotten with every name
 * that it had. The snapshots are those that were published.
 * @param editions as they were before the save
 * @returns whether it changed an edition that is live
 */
export async function followMark(
  req: PayloadRequest,
  { key, loaded, fields, document }: WorkingCopy,
  editions: readonly EditionState[],
): Promise<boolean> {
  const alone = loaded.desk.safeguardingAlone
  if (!alone || loaded.type.workflow === 'safeguarded') return false
  if (locales.some((locale) => alone.applies(localeView(fields, document, locale)))) {
    const isNew = editions.some(({ workflow }) => workflow && workflow !== 'safeguarded')
    if (isNew) await forgetAddresses(req, key, 'everywhere')
    return safeguardLive(req, editions)
  }
  const ids = editions.filter((one) => isLive(one) && one.safeguarded).map(({ id }) => id)
  if (ids.length === 0) return false
  const where = { id: { in: ids } }
  const live = await findEditions(req.payload, { columns: ['id', 'published'], where }, req)
  const plain = live.filter(({ published }) => published && !alone.applies(published))
  return setSafeguarded(req, plain, false)
}
