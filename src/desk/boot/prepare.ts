import { type Payload, createLocalReq } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { beginEpoch } from '#desk/editions/index.ts'
import { ensureAdministrator } from '#desk/people/index.ts'
import { fillConsents } from '#desk/safeguarding/index.ts'
import { fillFolded } from '#desk/search/index.ts'
import { seedMission } from '#desk/seed/index.ts'
import { followMarks, listUsedMedia, recover, reproject } from '#desk/workflow/index.ts'
import { fillWorklist } from '#desk/worklist/index.ts'
import type { Env } from '#shared/config/index.ts'

/** What a start did before the desk serves. */
export interface Preparation {
  /**
   * The sign-in of the administrator just created, to be shown once; the plain password is not
   * stored.
   */
  readonly administrator: { readonly email: string; readonly password: string } | null
  readonly seeded: number
}

/**
 * Prepares a desk after Payload has started: creates the first administrator, seeds the mission's
 * content, and projects live editions again whose snapshot has an older contract version. Without
 * transactions it also repairs writes that a crash interrupted. Content of an older version gets
 * the new columns.
 * @param progress called while content is seeded
 */
export async function prepare(
  payload: Payload,
  env: Env,
  progress?: (done: number, total: number) => void,
): Promise<Preparation> {
  const administrator = await ensureAdministrator(payload, env)
  const req = await createLocalReq({ context: asSystem('startup') }, payload)
  await beginEpoch(payload, req)
  const seeded = env.seed === 'mission' ? await seedMission(payload, progress) : 0
  if (env.mongodbStandalone) await recover(payload, req)
  await reproject(payload, req)
  await fillFolded(payload, req)
  await listUsedMedia(payload, req)
  await fillWorklist(payload, req)
  await fillConsents(payload, req)
  await followMarks(payload, req)
  return { administrator, seeded }
}
