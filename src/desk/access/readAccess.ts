import type { AccessResult, PayloadRequest } from 'payload'

/** What a request's person may read of a collection: all, nothing, or what a `Where` selects. */
export const readAccess = async (req: PayloadRequest, collection: string): Promise<AccessResult> =>
  (await req.payload.collections[collection]?.config.access.read({ req })) ?? false
