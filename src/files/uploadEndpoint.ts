import type { Access, Endpoint, PayloadRequest } from 'payload'

import { roleRefusal } from '../access/index.ts'
import { isKerbenError } from '../errors/index.ts'
import type { Kind } from './kinds.ts'
import { receiveUpload } from './receiveUpload.ts'
import { cleanAhead } from './storeUnderId.ts'
import { inUploadFolder } from './uploadFolders.ts'

/** Seconds after which who was turned away may try again. */
const RETRY_AFTER = '30'

/** How files of a collection are taken. */
export interface UploadOptions {
  /** The collection's access, asked before anything is received; Payload asks it again. */
  readonly create: Access
  readonly accepted: readonly Kind[]
  /** The folder in which files lie until they are clean. */
  readonly uploadsDir: string
}

/** Payload answers an error with the headers that it finds on the request. */
async function sayingWhen<T>(req: PayloadRequest, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (isKerbenError(error) && error.status === 503)
      req.responseHeaders = new Headers({ 'retry-after': RETRY_AFTER })
    throw error
  }
}

/**
 * Takes uploads before Payload's own endpoint does: it receives the file on disk, cleans it while
 * no transaction is open, and hands the request on.
 * @param slug the collection's
 */
export const uploadEndpoint = (
  slug: string,
  { create, accepted, uploadsDir }: UploadOptions,
): Endpoint => ({
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!(await create({ req }))) throw roleRefusal('upload here')
    const { endpoints } = req.payload.collections[slug]?.config ?? {}
    const own = (endpoints || []).findLast(({ method, path }) => method === 'post' && path === '/')
    if (!own) throw new Error(`Payload has no endpoint to create ${slug}`)
    const taken = inUploadFolder(uploadsDir, async (folder) => {
      await receiveUpload(req, folder)
      await cleanAhead(req, accepted, folder)
      return own.handler(req)
    })
    return sayingWhen(req, taken)
  },
})
