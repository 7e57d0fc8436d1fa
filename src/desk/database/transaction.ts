import type { Payload, PayloadRequest } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { repeatWhole } from './repeatWhole.ts'

/**
 * Runs one of our operations under the write lock, in one transaction: either all of its writes are
 * stored or none. If `req` has an open transaction, it joins that one; otherwise it opens one,
 * commits it, and rolls it back when `work` throws. After a write conflict or a duplicate key on
 * MongoDB, `work` runs again from its start: so it must read all data it depends on itself, and
 * have no effects other than its writes. `work` must pass the `req` that it gets to each call of
 * Payload.
 */
export async function transaction<T>(
  payload: Payload,
  req: Partial<PayloadRequest> | undefined,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const own = await wholeRequest(payload, req)
  if (await own.transactionID) return work(own)
  return repeatWhole(payload, async () => {
    await begin(own)
    try {
      const result = await work(own)
      await commitTransaction(own)
      return result
    } catch (error) {
      await killTransaction(own)
      throw error
    }
  })
}

/**
 * Keeps a request that Payload made as it is: `createLocalReq` would reset its locales. Always
 * async, so that `begin` marks the async context of this operation and not its caller's.
 */
async function wholeRequest(
  payload: Payload,
  req: Partial<PayloadRequest> | undefined,
): Promise<PayloadRequest> {
  return isWhole(req) ? req : createLocalReq({ ...(req && { req }) }, payload)
}

function isWhole(req: Partial<PayloadRequest> | undefined): req is PayloadRequest {
  return req?.payload !== undefined
}

async function begin(req: PayloadRequest): Promise<void> {
  try {
    await initTransaction(req)
  } catch (error) {
    // Payload leaves the failed begin on the request, where it would make all later calls fail
    delete req.transactionID
    throw error
  }
}
