// The public API `/v1`: answers made of snapshots, over read-only stores on both databases.
// The newsstand mounts it. No Payload, no Next, nothing of the desk: it may import the types'
// index.ts, src/shared/contract, src/shared/richText (not its fields), src/shared/localization, src/shared/config, src/shared/errors.
export { Body } from './body.ts'
export type { AnswerLocals } from './answerLocals.ts'
export { type Delivery, createDelivery } from './createDelivery.ts'
export { type DeliveryRequest, type DeliveryResponse, changeTags } from './deliveryResponse.ts'
export { type Coding, codedEntityTag } from './entityTag.ts'
export { normalizeUrl } from './normalizeUrl.ts'
export { deliveryRouter } from './router.ts'
export { openStore } from './store/openStore.ts'
export type { Change, Store } from './store/store.ts'
