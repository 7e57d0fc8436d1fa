/**
 * A desk in a process of its own that performs tasks until it would write to `collection`: there it
 * stops in the middle of its task, and reports it.
 */
import { buildDeskConfig } from '#desk/config.ts'
import { startTasks } from '#desk/tasks/index.ts'
import type { TestDatabase } from '../../../support/databases.ts'
import { bootPayload } from '../../../support/desk/bootPayload.ts'
import { testEnv } from '../../../support/desk/testEnv.ts'

/** What it is started with, as JSON. */
export interface OtherDesk {
  readonly database: TestDatabase
  readonly collection: string
  readonly lease: number
}

// nothing of a desk without a server keeps its process running
process.on('message', () => undefined)

// killedDesk.test.ts writes it
const { database, collection, lease } = JSON.parse(process.argv[2] ?? '') as OtherDesk

const { payload } = await bootPayload(await buildDeskConfig({ env: testEnv(database) }))
const { db } = payload
const updateOne = db.updateOne.bind(db)
db.updateOne = (args) => {
  if (args.collection !== collection) return updateOne(args)
  process.send?.('in the middle')
  return new Promise(() => undefined)
}
startTasks(payload, { lease, poll: 100 })
