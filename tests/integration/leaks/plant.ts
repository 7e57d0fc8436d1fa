import { randomBytes } from 'node:crypto'
import type { Writable } from 'node:stream'

import type { TestDatabase } from '../../support/databases.ts'
import { startTestDesk } from '../../support/desk/index.ts'
import { createPeople } from '../../support/people.ts'
import { Markers } from './markers.ts'
import { plantComments } from './plantComments.ts'
import { plantConfidential } from './plantConfidential.ts'
import { plantDocuments } from './plantDocuments.ts'
import { noteFiles, plantFiles, plantIdleFile } from './plantMedia.ts'
import { plantAccounts, plantRecords } from './plantRecords.ts'
import type { Planting } from './planting.ts'

/**
 * Starts a desk in which something unique stands in every place that anybody might read.
 * @param log where the desk writes
 * @param level how much: all that it can say, unless less is asked for
 */
export async function plant(
  database: TestDatabase,
  log: Writable,
  level = 'trace',
): Promise<Planting> {
  const desk = await startTestDesk({
    database,
    log,
    variables: {
      LOG_LEVEL: level,
      SHELTER_SITES_KEY: randomBytes(32).toString('base64'),
    },
  })
  const people = await createPeople(desk)
  const planting: Planting = {
    desk,
    people,
    markers: new Markers(),
    targets: new Map(),
    documents: new Map(),
  }
  const bystander = await plantAccounts(planting)
  planting.targets.set('users', bystander)
  await plantFiles(planting)
  await plantDocuments(planting)
  await plantConfidential(planting)
  await plantIdleFile(planting)
  await noteFiles(planting)
  await plantComments(planting, bystander)
  await plantRecords(planting, bystander)
  return planting
}
