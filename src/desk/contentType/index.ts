// From a content type's description to Payload: the collection or global with its editions,
// workflow, guards and fields. The desk alone loads it.
// May import src/desk/workflow, src/desk/editions, src/desk/access, src/desk/database and what they may.
export { contentTypePlugin } from './contentTypePlugin.ts'
export { seoOfTypes } from './seoFields.ts'
