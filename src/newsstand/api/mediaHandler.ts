import type { Request, RequestHandler, Response } from 'express'

import { KerbenError, isKerbenError } from '#shared/errors/index.ts'
import { inlineAs } from '#shared/filenames/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { extensionOf } from './addresses.ts'
import type { AnswerLocals } from './answerLocals.ts'
import { notFound, problemResponse } from './problem.ts'
import { sendResponse } from './sendResponse.ts'
import type { Store, StoredMedia } from './store/index.ts'

const CACHED = 'public, max-age=3600'
const ALWAYS_ASK = 'public, no-cache'

/** A plain file name, never a path. */
const FILENAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

const REQUESTED = /^([A-Za-z0-9_-]+)\.([a-z0-9]+)$/

const imageTypes: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
])

interface Stored {
  readonly filename: string
  readonly mimeType: string
  /** Of a size, its name. */
  readonly size?: string
}

/** The stored file that a URL's last part stands for; its name comes from the database alone. */
const storedFile = (media: StoredMedia, requested: string): Stored | undefined => {
  const [, name, extension] = REQUESTED.exec(requested) ?? []
  if (name === undefined) return
  const file: Stored | undefined =
    name === 'original' ? media : sizeOf(media, name, extension ?? '')
  if (!file || !FILENAME.test(file.filename)) return
  return extensionOf(file.filename) === extension ? file : undefined
}

const sizeOf = ({ sizes }: StoredMedia, name: string, extension: string): Stored | undefined => {
  const size = sizes?.find((one) => one.name === name && extensionOf(one.filename) === extension)
  const mimeType = imageTypes.get(extension)
  return size && mimeType ? { filename: size.filename, mimeType, size: name } : undefined
}

/** The name that a file is saved by. What shows persons may be called by their names. */
const nameOf = ({ originalFilename }: StoredMedia, isPrivate: boolean): string | null =>
  isPrivate ? null : originalFilename

/** The headers of every file: the browser must not guess its type nor run anything in it. */
const headers = (media: StoredMedia, file: Stored, requested: string, isPrivate: boolean) => ({
  'content-type': file.mimeType,
  'content-disposition': inlineAs(nameOf(media, isPrivate), {
    extension: extensionOf(file.filename),
    size: file.size,
  }),
  'cache-control': isPrivate ? ALWAYS_ASK : CACHED,
  'cache-tag': `media/${media.id}`,
  // the bytes of an id never change
  etag: `"${media.id}-${requested}"`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
})

/** Answers when the file is missing from the folder, or the requested range is outside of it. */
function fail(request: Request, response: Response, error: Error & SendError): void {
  // a client that went away in the middle is no failure
  if (response.headersSent) return
  for (const name of ['cache-tag', 'content-disposition', 'etag']) response.removeHeader(name)
  if (error.status === 416) response.set(error.headers ?? {})
  const problem =
    error.status === 416 ? new KerbenError({ code: 'range_not_satisfiable' }) : notFound()
  sendResponse(request, response, problemResponse(problem))
}

/** What `send`, under Express's sendFile, adds to an error. */
interface SendError {
  readonly status?: number
  readonly headers?: Record<string, string>
}

/**
 * Serves `/v1/media/{id}/{original|size}.{ext}` while a live edition uses the file: whole or by
 * ranges, with conditional requests.
 * @param mediaDir the folder of the files
 */
export const mediaHandler =
  ({
    store,
    mediaDir,
    now,
  }: {
    readonly store: Store
    readonly mediaDir: string
    readonly now: () => Date
  }): RequestHandler<{ id: string; file: string }> =>
  async (request, response, next) => {
    // private until the file's row says otherwise: a missing file may have depicted a person
    const locals: AnswerLocals = response.locals
    locals.isPrivate = true
    try {
      const { id, file: requested } = request.params
      const [media] = isUuid(id) ? await store.media([id]) : []
      const file = media && !media.barred ? storedFile(media, requested) : undefined
      if (!media || !file) throw notFound()
      const { used, safeguarded } = await store.mediaUse(id, now())
      if (!used) throw notFound()
      locals.isPrivate = media.depictsPersons || safeguarded
      response.set(headers(media, file, requested, locals.isPrivate))
      response.sendFile(file.filename, { root: mediaDir, cacheControl: false }, (error) => {
        if (error) fail(request, response, error)
      })
    } catch (error) {
      if (isKerbenError(error)) sendResponse(request, response, problemResponse(error))
      else next(error)
    }
  }
