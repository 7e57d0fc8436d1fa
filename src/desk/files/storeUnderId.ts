import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { sentData } from '#desk/access/index.ts'
import { idTaken } from '#desk/database/index.ts'
import { cleanFilename } from '#shared/filenames/index.ts'
import { malformed, requestRules } from '#shared/errors/index.ts'
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
  /** What the uploader called it, cleaned; null where nothing of the name was left. */
  readonly originalFilename: string | null
  /** The copy that a save made, which nobody has when that save is rolled back. */
  left?: string
}

/** Files cleaned before their save began, keyed by the request's file object. */
const cleaned = new WeakMap<object, StoredFile>()

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
  const { mimetype, name, tempFilePath: from } = file
  const input = { from, to, mimetype, accepted }
  const clean = await decoder.run('clean', input, { signal: req.signal })
  const originalFilename = cleanFilename(name, clean.extension)
  cleaned.set(file, { ...clean, path: to, filesize: (await stat(to)).size, originalFilename })
  return clean.notices
}

/** A number as a query has it. Payload would put the middle in place of anything else. */
function percent(name: string, value: unknown): number {
  if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
  throw malformed(name, requestRules.percent)
}

/**
 * Payload's upload edits change bytes, except for the focal point, which is stored like a field.
 */
function focalPointOf(req: PayloadRequest): Record<string, number> {
  const { uploadEdits: edits } = req.query
  delete req.query['uploadEdits']
  const point = isObject(edits) ? edits.focalPoint : undefined
  return isObject(point)
    ? { focalX: percent('focalX', point.x), focalY: percent('focalY', point.y) }
    : {}
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
 * @throws KerbenError `file_missing`, `bad_request` for a focal point (400), `immutable`, `id_taken` (409)
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
  const { width, height, originalFilename } = file
  req.context.storedFile = { width, height, originalFilename }
  return { ...args, data: { ...args.data, ...focalPoint, id } }
}
