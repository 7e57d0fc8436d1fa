// Payload 3.90.1 counts on MongoDB by `estimatedDocumentCount` where a query has no condition, or
// loses the one it had; MongoDB refuses that command in a transaction.

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest, Where } from 'payload'

interface Counting {
  readonly req?: Partial<PayloadRequest> | undefined
  readonly where?: Where | undefined
}

/** A condition that each document fulfils, so that Payload counts the documents that fulfil it. */
const ANY: Where = { id: { exists: true } }

const exactly = <Args extends Counting>(args: Args): Args =>
  args.req?.transactionID === undefined
    ? args
    : { ...args, where: args.where ? { and: [args.where, ANY] } : ANY }

/** Lets the adapter count exactly in a transaction; outside of one an estimate is quicker. */
export function countInTransaction(adapter: MongooseAdapter): void {
  const [count, countVersions, countGlobalVersions] = [
    adapter.count.bind(adapter),
    adapter.countVersions.bind(adapter),
    adapter.countGlobalVersions.bind(adapter),
  ]
  adapter.count = (args) => count(exactly(args))
  adapter.countVersions = (args) => countVersions(exactly(args))
  adapter.countGlobalVersions = (args) => countGlobalVersions(exactly(args))
}
