// The public API `/v1`: answers made of snapshots, over read-only stores on both databases.
// The newsstand mounts it. No Payload, no Next, nothing of the desk: it may import the types'
// index.ts, src/contract, src/richText (not its fields), src/localization, src/config, src/errors.
export { type Delivery, type DeliveryOptions, createDelivery } from './createDelivery.ts'
export {
  ANY_CHANGE,
  type DeliveryRequest,
  type DeliveryResponse,
  changeTags,
} from './deliveryResponse.ts'
export { type Coding, codedEntityTag, entityTag } from './entityTag.ts'
export { normalizeUrl } from './normalizeUrl.ts'
export { problemResponse } from './problem.ts'
export { type DeliveryRouterOptions, deliveryRouter } from './router.ts'
export { sendResponse } from './sendResponse.ts'
export { openStore } from './store/openStore.ts'
export type { Change, Store } from './store/store.ts'
