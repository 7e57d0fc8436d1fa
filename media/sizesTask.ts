import type { CollectionAfterChangeHook, TaskConfig } from 'payload'

import type { Media } from '#desk/documents/index.ts'
import { makeSizes } from './makeSizes.ts'

const SIZES = 'mediaSizes'

/** Makes an image's sizes after the save that brought it. */
export const sizesTask: TaskConfig<{ input: { id: string }; output: { made: number } }> = {
  slug: SIZES,
  inputSchema: [{ name: 'id', type: 'text', required: true }],
  outputSchema: [{ name: 'made', type: 'number' }],
  retries: 3,
  handler: async ({ input, req }) => ({
    output: { made: await makeSizes(req.payload, input.id) },
  }),
}

/** Queues the job in the save's own transaction: it is there if the file is. */
export const queueSizes: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  await req.payload.jobs.queue({ task: SIZES, input: { id: doc.id }, req })
}
