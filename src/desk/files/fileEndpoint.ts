import type { Endpoint } from 'payload'

import { aroundFile } from '#desk/payload/uploads/index.ts'
import { inlineAs } from '#shared/filenames/index.ts'

/** A stored file's name: its document's id, for a size its width, the extension. */
const STORED = /^([\da-f-]{36})(?:-(\d+))?\.([a-z]+)$/

/**
 * Sends a collection's files, to whoever may read them, under the names that their uploaders gave
 * them.
 * @param slug the collection's
 */
export const fileEndpoint = (slug: string): Endpoint =>
  aroundFile(slug, async (answer, filename, req) => {
    const [, id, size, extension = ''] = STORED.exec(filename) ?? []
    // the bare adapter: Payload has let this person have the file
    const document = await req.payload.db.findOne<{ id: string; originalFilename?: string | null }>(
      {
        collection: slug,
        where: { id: { equals: id ?? '' } },
        select: { originalFilename: true },
        req,
      },
    )
    const name = document?.originalFilename ?? null
    answer.headers.set('content-disposition', inlineAs(name, { extension, size }))
  })
