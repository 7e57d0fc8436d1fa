import { type Payload, type PayloadRequest, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { AUDIT, recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import {
  type DocumentKey,
  EDITIONS,
  documentEditions,
  globalKey,
  isGlobalKey,
  isLive,
  loadedType,
} from '#desk/editions/index.ts'
import { transition } from '#desk/workflow/index.ts'
import { defaultLocale, locales } from '#shared/localization/index.ts'
import { readDocuments, readGlobal, seededGlobals, seededTypes } from './missionFiles.ts'
import { seedFields } from './seedData.ts'
import { seedId } from './seedId.ts'

const DONE = { action: 'seed', type: 'mission', documentId: 'mission' } as const

/** Whether to seed: the database is empty, or an earlier seed did not finish. */
async function isWanted(payload: Payload): Promise<boolean> {
  const finished = await payload.db.findOne({
    collection: AUDIT,
    where: { and: [{ action: { equals: DONE.action } }, { type: { equals: DONE.type } }] },
  })
  if (finished) return false
  const others = await payload.db.count({
    collection: AUDIT,
    where: { actor: { not_equals: 'seed' } },
  })
  const editions = await payload.db.count({ collection: EDITIONS })
  const begun = await payload.db.count({ collection: AUDIT, where: { actor: { equals: 'seed' } } })
  return editions.totalDocs === 0 || (begun.totalDocs > 0 && others.totalDocs === 0)
}

/** Writes one document in its three locales, each an ordinary save. */
async function write(
  req: PayloadRequest,
  key: DocumentKey,
  name: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { payload } = req
  const isGlobal = isGlobalKey(key)
  // the seed acts as a system actor, so there is no account to check
  const common = { req, depth: 0, overrideAccess: true } as const
  for (const locale of locales) {
    const localeData = seedFields(data, locale, name)
    if (isGlobal)
      await payload.updateGlobal({ slug: key.documentId, locale, data: localeData, ...common })
    else if (locale === defaultLocale)
      await payload.create({
        collection: key.type,
        locale,
        data: { id: key.documentId, ...localeData },
        ...common,
      })
    else
      await payload.update({
        collection: key.type,
        id: key.documentId,
        locale,
        data: localeData,
        ...common,
      })
  }
}

/** Seeds one document and publishes it through its workflow, in a single transaction. */
async function seedOne(
  payload: Payload,
  key: DocumentKey,
  name: string,
  data: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const editions = await documentEditions(payload, key)
  if (editions.some((edition) => isLive(edition))) return false
  const req = await createLocalReq({ context: asSystem('seed') }, payload)
  await transaction(payload, req, async () => {
    await write(req, key, name, data)
    const steps =
      loadedType(payload, key).type.workflow === 'simple'
        ? (['publish'] as const)
        : (['submit', 'approve', 'publish'] as const)
    for (const step of steps) await transition(req, { key, locale: 'all', transition: step })
  })
  return true
}

/**
 * Seeds the mission's content in three locales into an empty database, with the workflow's own
 * operations. It continues an interrupted seed; after a finished one it changes nothing.
 * @param progress called after each document with how many are done, of how many
 * @returns how many documents and globals were seeded
 */
export async function seedMission(
  payload: Payload,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  if (!(await isWanted(payload))) return 0
  const work: { key: DocumentKey; name: string; data: Readonly<Record<string, unknown>> }[] = []
  for (const type of seededTypes)
    for (const { key, data } of await readDocuments(type))
      work.push({
        key: { type, documentId: seedId(`${type}/${key}`) },
        name: `${type}/${key}`,
        data,
      })
  for (const slug of seededGlobals)
    work.push({ key: globalKey(slug), name: slug, data: await readGlobal(slug) })
  let seeded = 0
  for (const [index, { key, name, data }] of work.entries()) {
    if (await seedOne(payload, key, name, data)) seeded += 1
    progress(index + 1, work.length)
  }
  const req = await createLocalReq({ context: asSystem('seed') }, payload)
  await recordAudit(req, DONE)
  return seeded
}
