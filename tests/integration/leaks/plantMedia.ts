import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type FlattenedField } from 'payload'

import { performTasks } from '../../support/desk/performTasks.ts'
import { noisyPhoto, pdf, uploadForm } from '../../support/sampleFiles.ts'
import type { Planting } from './planting.ts'
import type { Kind } from './table.ts'
import { Values } from './values.ts'

/** Fields that Payload adds to a collection of files. */
const NOT_WRITTEN = new Set([
  ...['filename', 'filesize', 'focalX', 'focalY', 'height', 'mimeType', 'thumbnailURL', 'url'],
  ...['createdAt', 'updatedAt', 'width'],
])

const written = (fields: readonly FlattenedField[] = []): FlattenedField[] =>
  fields.filter(({ name }) => !NOT_WRITTEN.has(name))

/** Uploads a file and writes its texts; gives its id. */
async function upload(planting: Planting, collection: string, kind: Kind, index: number) {
  const { desk, documents, markers, people } = planting
  const isConsent = collection === 'consent-files'
  const isPdf = isConsent || index === 0
  const what = `${collection} (${kind})`
  const values = new Values(what, { ...planting, payload: desk.payload, self: collection })
  const fields = written(desk.payload.collections[collection]?.config.flattenedFields)
  const data = await values.of(fields, { kind: () => kind })
  const [bytes, mimetype, ending] = isPdf
    ? [pdf(markers.make(kind, `${what} bytes`)), 'application/pdf', 'pdf']
    : [await noisyPhoto({ width: 400, height: 300 }), 'image/jpeg', 'jpg']
  // readers are told a document’s name, but not that of a picture that shows people
  const nameKind = isPdf ? kind : 'uploadedName'
  const name = `${markers.make(nameKind, `${what} name`)}.${ending}`
  const as = isConsent ? people.safeguarding : people.editor
  const { body } = await desk.rest<{ doc?: { id: string } }>('POST', `/${collection}?locale=ky`, {
    as,
    body: uploadForm(bytes, mimetype, data, name),
  })
  if (!body.doc) throw new Error(`${what}: ${JSON.stringify(body)}`)
  const { id } = body.doc
  documents.set(collection, [...(documents.get(collection) ?? []), id])
  if (!isConsent) {
    const texts = await values.of(fields, { kind: () => 'unpublished', only: 'localized' })
    await desk.rest('PATCH', `/media/${id}?locale=ru`, { as, body: texts })
  }
  return id
}

/** Where `targets` keeps the one file that is no image. */
export const PDF = 'media (pdf)'

/** Files that live editions will use; a form of a consent. What is planted next leads to them. */
export async function plantFiles(planting: Planting): Promise<void> {
  const { targets } = planting
  targets.set('media', await upload(planting, 'media', 'liveMedia', 1))
  targets.set(PDF, await upload(planting, 'media', 'liveMedia', 0))
  targets.set('consent-files', await upload(planting, 'consent-files', 'consentFile', 0))
}

/** A file that nothing uses. */
export const plantIdleFile = (planting: Planting): Promise<string> =>
  upload(planting, 'media', 'idleMedia', 2)

/** Makes the sizes, and notes the bytes of every file by the kind of its document. */
export async function noteFiles({ desk, documents, markers }: Planting): Promise<void> {
  await performTasks(desk.payload)
  const [live = '', guide = '', idle = ''] = documents.get('media') ?? []
  const folder = desk.env.mediaDir
  for (const name of await readdir(folder)) {
    const isLive = name.startsWith(live) || name.startsWith(guide)
    const kind = isLive ? 'liveMedia' : name.startsWith(idle) ? 'idleMedia' : null
    if (kind) markers.noteFile(await readFile(join(folder, name)), kind, `the file ${name}`)
  }
}
