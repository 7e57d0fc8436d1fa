import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { sentData } from '#desk/access/index.ts'
import { idTaken } from '#desk/database/index.ts'
import type { StoredDocument } from '#desk/documents/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { CleanFile } from './cleanFile.ts'
import { decoder } from './decoding/index.ts'
import { fileImmutable, fileMissing } from './errors.ts'
import type { Kind } from './kinds.ts'

/** A clean file on disk. */
interface StoredFile extends Omit<CleanFile, 'data'> {
  readonly path: string
  /** Bytes. */
  readonly filesize: number
  /** The copy that a save made, which nobody has when that save is rolled back. */
  left?: string
}

/** Files cleaned before their save began, keyed by the request's file object. */
const cleaned = new WeakMap<object, StoredFile>()

declare module 'payload' {
  interface RequestContext {
    /** Where the save's own hook finds the pixels of the file that comes with it. */
    filePixels?: Pick<CleanFile, 'height' | 'width'>
  }
}

/**
 * Cleans a request's file before a transaction is open, so that decoding a large photo holds no
 * other save; `storeUnderId` takes the result.
 * @param folder of this request alone, where the clean file lies until Payload has copied it
 * @returns what was lost in cleaning
 * @throws KerbenError as `cleanFile`; `file_not_processed` (422), `decoding_busy` (503)
 */
export async function cleanAhead(
  req: PayloadRequest,
  accepted: readonly Kind[],
  folder: string,
): Promise<CleanFile['notices']> {
  const { file } = req
  if (!file?.tempFilePath) return []
  const to = path.join(folder, 'clean')
  const { mimetype, tempFilePath: from } = file
  const input = { from, to, mimetype, accepted }
  const clean = await decoder.run('clean', input, { signal: req.signal })
  cleaned.set(file, { ...clean, path: to, filesize: (await stat(to)).size })
  return clean.notices
}

/**
 * Payload's upload edits change bytes, except for the focal point, which is stored like a field.
 */
function focalPointOf(req: PayloadRequest): Record<string, number> {
  const { uploadEdits: edits } = req.query
  delete req.query['uploadEdits']
  const point = isObject(edits) && isObject(edits.focalPoint) ? edits.focalPoint : {}
  const [x, y] = [Number(point.x), Number(point.y)]
  return Number.isFinite(x) && Number.isFinite(y) ? { focalX: x, focalY: y } : {}
}

async function newId(req: PayloadRequest, slug: string, sent: unknown): Promise<string> {
  if (typeof sent !== 'string') return randomUUID()
  const where = { id: { equals: sent } }
  // the bare adapter: an id counts as taken even if the user may not read its document
  const { totalDocs } = await req.payload.db.count({ collection: slug, where, req })
  if (totalDocs > 0) throw idTaken()
  return sent
}

/**
 * The `beforeOperation` hook of an upload collection: stores only clean files, each under its
 * document's id, and never replaces one.
 * @throws KerbenError `file_missing` (400), `immutable`, `id_taken` (409)
 * @throws Error for a file that did not come through `uploadEndpoint`: cleaning it here would block
 * all other saves
 */
export const storeUnderId: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const focalPoint = focalPointOf(req)
  if (operation === 'update') {
    if (req.file) throw fileImmutable()
    return { ...args, data: { ...args.data, ...focalPoint } }
  }
  // without a file Payload would download one from an address in the request
  if (!req.file) throw fileMissing()
  const file = cleaned.get(req.file)
  if (!file) throw new Error('Files are uploaded over HTTP, where they are cleaned first')
  // this save is a repeat of one that met another desk's
  if (file.left !== undefined) await rm(file.left, { force: true })
  const sent = sentData(args)?.id
  const id = await newId(req, collection.slug, sent)
  req.file = {
    name: `${id}.${file.extension}`,
    data: Buffer.alloc(0),
    tempFilePath: file.path,
    mimetype: file.mimeType,
    size: file.filesize,
  }
  // under an id that was sent the file may be another's
  if (sent === undefined) file.left = path.join(collection.upload.staticDir ?? '', req.file.name)
  const { width, height } = file
  req.context.filePixels = { width, height }
  return { ...args, data: { ...args.data, ...focalPoint, id } }
}

/** The `beforeChange` hook that belongs to it: stores the pixel size that decoding found. */
export const keepPixels: CollectionBeforeChangeHook<StoredDocument> = ({
  context,
  data,
  operation,
}) => (operation === 'create' ? { ...data, ...context.filePixels } : data)
