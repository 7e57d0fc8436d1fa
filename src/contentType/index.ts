// From a content type's description to Payload: the collection or global with its editions,
// workflow, guards and fields. The desk alone loads it.
// May import src/workflow, src/editions, src/access, src/database and what they may.
export { defineContentType } from './defineContentType.ts'
export { seoOfTypes } from './seoFields.ts'
