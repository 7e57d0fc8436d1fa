import { MongoClient } from 'mongodb'

/** Whether the server at `url` is a member of a replica set. Throws when it does not answer. */
export async function isReplicaSet(url: string): Promise<boolean> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    return typeof hello.setName === 'string'
  } finally {
    await client.close()
  }
}
