// The public API `/v1`: answers made of snapshots, over read-only stores on both databases.
// The newsstand mounts it. No Payload, no Next, nothing of the desk: it may import the types'
// index.ts, src/contract, src/richText/render*, src/localization, src/config and src/errors.
export { ANY_CHANGE, changeTags } from './deliveryResponse.ts'
export type { DeliveryRequest, DeliveryResponse } from './deliveryResponse.ts'
export type { Delivery, DeliveryOptions } from './createDelivery.ts'
export type { Change, Store } from './store/store.ts'
// createDelivery(options), openStore({ databaseUrl }), normalizeUrl(path, query),
// deliveryRouter(delivery, { answer? }), entityTag(body), codedEntityTag(tag, coding), problemResponse(…)
