import { randomUUID } from 'node:crypto'
import type { CollectionConfig, Payload, PayloadRequest } from 'payload'

import { idField } from '#desk/database/index.ts'

/** The slug of the collection of epochs. */
export const EPOCHS = 'epochs'

/**
 * The histories that this database has had, the newest last: an epoch is named by its id and begins
 * after a revision. A client that follows the revisions learns by it that a backup was restored,
 * after which the same revisions mean other content. `src/newsstand/api/store` reads it.
 * @param note the file in which the desk notes the newest revision, outside of the database
 */
export const epochsCollection = (note: string): CollectionConfig => ({
  slug: EPOCHS,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  custom: { note },
  fields: [
    idField(),
    { name: 'number', type: 'number', required: true, unique: true },
    { name: 'revision', type: 'number', required: true },
  ],
})

/** The file in which a desk notes the newest revision. */
export function epochNotePath(payload: Payload): string {
  const note: unknown = payload.collections[EPOCHS]?.config.custom?.['note']
  if (typeof note !== 'string') throw new Error('The desk was configured without epochs')
  return note
}

interface StoredEpoch {
  readonly id: string
  readonly number: number
  readonly [name: string]: unknown
}

// the bare adapter: the collection's access allows nothing to anybody

/** The newest epoch; undefined before the first start. */
export async function newestEpoch(req: PayloadRequest): Promise<StoredEpoch | undefined> {
  const { docs } = await req.payload.db.find<StoredEpoch>({
    collection: EPOCHS,
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/** The epoch of an id, where the database has had it. */
export const findEpoch = (req: PayloadRequest, id: string): Promise<StoredEpoch | null> =>
  req.payload.db.findOne<StoredEpoch>({ collection: EPOCHS, where: { id: { equals: id } }, req })

/**
 * Begins an epoch after a revision.
 * @returns its id
 */
export async function createEpoch(
  req: PayloadRequest,
  number: number,
  revision: number,
): Promise<string> {
  const data = { id: randomUUID(), number, revision }
  await req.payload.db.create({ collection: EPOCHS, data, req, returning: false })
  return data.id
}
