import type { MongoConnection } from './mongoConnection.ts'
import { type EditionDocument, editionKeys, editionOf } from './mongoRows.ts'
import type { Change, ChangedEdition, ChangesQuery, Epoch } from './store.ts'

interface ChangedDocument extends EditionDocument {
  readonly lastSlug?: string | null
}

const isLive = ({ snapshot, slug, consentUntil }: EditionDocument, now: Date): boolean =>
  Boolean(snapshot && slug) && (!consentUntil || consentUntil > now.toISOString())

const changeOf = ({ type, documentId, locale, revision = 0 }: EditionDocument): Change => ({
  type,
  documentId,
  locale,
  revision,
})

/** The editions that changed after a revision, by revision. */
export async function changedSince(connection: MongoConnection, since: number): Promise<Change[]> {
  const rows = await connection.aggregate<EditionDocument>([
    { $match: { revision: { $gt: since } } },
    { $sort: { revision: 1 } },
    { $project: { type: 1, documentId: 1, locale: 1, revision: 1 } },
  ])
  return rows.map(changeOf)
}

/** The same as they are now, with the conditions of a query. */
export async function changes(
  connection: MongoConnection,
  { since, limit, types, locales, now }: ChangesQuery,
): Promise<ChangedEdition[]> {
  const rows = await connection.aggregate<ChangedDocument>([
    {
      $match: {
        revision: { $gt: since },
        ...(types && { type: { $in: [...types] } }),
        ...(locales && { locale: { $in: [...locales] } }),
      },
    },
    { $sort: { revision: 1 } },
    { $limit: limit },
    { $project: { ...editionKeys, lastSlug: 1 } },
  ])
  return rows.map((row) => ({
    ...changeOf(row),
    edition: isLive(row, now) ? editionOf(row) : null,
    lastSlug: row.lastSlug ?? null,
  }))
}

interface EpochDocument {
  readonly _id: string
  readonly number: number
  readonly revision: number
}

/** The name of the present history of the database. */
export async function presentEpoch(connection: MongoConnection): Promise<string | null> {
  const [last] = await connection.read((db) =>
    db.collection<EpochDocument>('epochs').find().sort({ number: -1 }).limit(1).toArray(),
  )
  return last?._id ?? null
}

/** What a database knows of an epoch. */
export function epochOf(connection: MongoConnection, epoch: string): Promise<Epoch | undefined> {
  return connection.read(async (db) => {
    const epochs = db.collection<EpochDocument>('epochs')
    const own = await epochs.findOne({ _id: epoch })
    if (!own) return undefined
    const later = { number: { $gt: own.number } }
    const [end] = await epochs.find(later).sort({ revision: 1 }).limit(1).toArray()
    return { until: end?.revision ?? null }
  })
}
