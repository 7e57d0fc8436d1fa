// Payload 3.90.1 starts on a MongoDB without transactions, and does not report it.

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Whether the connected MongoDB has transactions: a replica set's member or a cluster's router. */
export async function hasTransactions(connection: MongooseAdapter['connection']): Promise<boolean> {
  const hello = await connection.db?.admin().command({ hello: 1 })
  return typeof hello?.setName === 'string' || hello?.msg === 'isdbgrid'
}

/** Why the desk does not start on a standalone MongoDB, with the line that mends it. */
export class StandaloneMongodbError extends Error {
  override readonly name = 'StandaloneMongodbError'

  constructor(address: string) {
    super(
      `DATABASE_URL is a standalone MongoDB, which has no transactions, so a failed save would ` +
        `leave half a document. Start mongod with --replSet rs0, run once: ` +
        `mongosh ${address} --eval 'rs.initiate({_id: "rs0", members: [{_id: 0, host: "${address}"}]})' ` +
        `and add ?replicaSet=rs0 to DATABASE_URL. MONGODB_STANDALONE=1 starts without.`,
    )
  }
}

/** The first host of a connection string, without the user's name and password. */
export function firstHost(url: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^,/?]+)/.exec(url)?.[1] ?? 'localhost:27017'
}
