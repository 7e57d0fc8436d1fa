import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import {
  hasCompatibleServer,
  startCompatibleServer,
} from '../../../support/mongodb/compatibleServer.ts'
import type { TestMongodb } from '../../../support/mongodb/testMongodb.ts'
import { startSmallDesk } from './smallDesk.ts'

type Server = { url: string; transactions: boolean }

/** Starts a desk that was not told to do without transactions. */
const startUnasked = ({ url }: Server) => startSmallDesk({ url, transactions: true })

const refuses = async (server: Server) => {
  await expect(startUnasked(server)).rejects.toThrow(
    /rs\.initiate.*\?replicaSet=rs0.*MONGODB_STANDALONE=1/,
  )
  await (await startSmallDesk({ ...server, transactions: false })).close()
}

eachDatabase('a database', (database) => {
  if (database.transactions)
    it('that has transactions is taken as it is', async () => {
      await (await startUnasked(database)).close()
    })
  else
    it('that is standalone is refused with the line that mends it, unless asked for', () =>
      refuses(database))
})

const describeServer = hasCompatibleServer() ? describe : describe.skip

describeServer('a MongoDB-compatible server', () => {
  let server: TestMongodb

  beforeAll(async () => {
    server = await startCompatibleServer({ standalone: true })
  })
  afterAll(() => server.stop())

  it('that is standalone is refused with the line that mends it, unless asked for', () =>
    refuses({ url: server.url.replace('/?', '/kerben?'), transactions: false }))
})
