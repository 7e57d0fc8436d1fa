import { MongoClient } from 'mongodb'

import type { TestMongodb } from './testMongodb.ts'

/** What the server at `url` can do. Throws when it does not answer. */
export async function abilitiesOf(
  url: string,
): Promise<Pick<TestMongodb, 'replicaSet' | 'testCommands'>> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    const admin = client.db('admin')
    const hello = await admin.command({ hello: 1 })
    const testCommands = await admin
      .command({ configureFailPoint: 'failCommand', mode: 'off' })
      .then(
        () => true,
        () => false,
      )
    return { replicaSet: typeof hello.setName === 'string', testCommands }
  } finally {
    await client.close()
  }
}
