import type { Payload, PayloadRequest } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { repeatWhole } from './repeatWhole.ts'

/**
 * Runs an operation of ours in one write lock, in one transaction: all that it writes
 * is stored, or nothing. It joins the transaction that is open on `req`; else it opens one there,
 * commits it, and rolls it back when `work` throws. On MongoDB `work` is run again, whole, when it
 * met a write conflict or a duplicate key: it must read what it decides by, and have no effect
 * beside its writes.
 *
 * `work` gets the `req` that it must pass to each call of Payload.
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
 * A request that Payload made stays as it is: `createLocalReq` would reset its locales.
 * Always waited for, so that the flow that `begin` marks is this operation's, not its caller's.
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
    // Payload leaves the failed begin on the request, where it would fail all that comes later.
    delete req.transactionID
    throw error
  }
}
