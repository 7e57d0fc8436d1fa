import type { Access, Endpoint, PayloadRequest } from 'payload'

import { roleRefusal } from '#desk/access/index.ts'
import { readForm } from '#desk/payload/index.ts'
import { beforeCreate, receiveUpload } from '#desk/payload/uploads/index.ts'
import { isObject } from '#shared/values/index.ts'
import type { PdfNotice } from './cleanPdf.ts'
import type { Kind } from './kinds.ts'
import { noticesIn } from './notices.ts'
import { cleanAhead } from './storeUnderId.ts'
import { inUploadFolder } from './uploadFolders.ts'

/** How a collection accepts files. */
export interface UploadOptions {
  /**
   * The collection's create access, checked before anything is received; Payload checks it again.
   */
  readonly create: Access
  readonly accepted: readonly Kind[]
  /** The folder in which files lie until they are clean. */
  readonly uploadsDir: string
}

/** Payload's answer with the notices added; the admin shows its `message` unchanged. */
async function toldOf(
  codes: readonly PdfNotice[],
  answer: Response,
  { i18n }: PayloadRequest,
): Promise<Response> {
  if (!answer.ok || codes.length === 0) return answer
  const notices = noticesIn(i18n.language, codes)
  const body: unknown = await answer.json()
  const told = isObject(body) ? body : {}
  const message = [told.message, ...notices.map((notice) => notice.message)].join(' ')
  const { headers, status } = answer
  headers.delete('content-length')
  return Response.json({ ...told, message, notices }, { headers, status })
}

/**
 * Takes uploads before Payload's own endpoint does: it receives the file on disk, cleans it while
 * no transaction is open, and hands the request on. The answer is Payload's; `notices` says what a
 * PDF lost in cleaning.
 * @param slug the collection's
 */
export const uploadEndpoint = (
  slug: string,
  { create, accepted, uploadsDir }: UploadOptions,
): Endpoint =>
  beforeCreate(slug, async (req, own) => {
    // the role is checked before the body is read
    if (!(await create({ req }))) throw roleRefusal('upload here')
    return inUploadFolder(uploadsDir, async (folder) => {
      await readForm(req, () => receiveUpload(req, folder))
      const notices = await cleanAhead(req, accepted, folder)
      return toldOf(notices, await own(req), req)
    })
  })
