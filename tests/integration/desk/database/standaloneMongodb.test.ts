import { expect, it } from '@jest/globals'

import { eachDatabase } from '../../../support/databases.ts'
import { startSmallDesk } from './smallDesk.ts'

eachDatabase('a database', (database) => {
  const startUnasked = () => startSmallDesk({ url: database.url, transactions: true })

  if (database.transactions) {
    it('that has transactions is taken as it is', async () => {
      await (await startUnasked()).close()
    })
    return
  }

  it('that is a standalone MongoDB is refused with the line that mends it, unless asked for', async () => {
    await expect(startUnasked()).rejects.toThrow(
      /rs\.initiate.*\?replicaSet=rs0.*MONGODB_STANDALONE=1/,
    )
    await (await startSmallDesk(database)).close()
  })
})
