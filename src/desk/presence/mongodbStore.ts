import type { MongodbCollections } from '#desk/database/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { PRESENT_FOR, type PresenceStore, inOrder } from './presenceStore.ts'

/** The collection, beside Payload's: no migration, no versions, nothing that is backed up matters. */
const PRESENCE = 'kerben_presence'

interface Entry {
  readonly _id: string
  readonly document: string
  readonly person: string
  readonly name: string
  readonly locale: Locale
  readonly since: string
  readonly until: Date
}

/** Keeps presence in MongoDB, where several desks see it; MongoDB removes who has gone. */
export function mongodbStore(collections: MongodbCollections): PresenceStore {
  const kept = collections.collection<Entry>(PRESENCE)
  let indexed: Promise<unknown> | undefined
  const ready = () => (indexed ??= kept.createIndex({ until: 1 }, { expireAfterSeconds: 0 }))
  const isHere = () => ({ $gt: new Date() })
  return {
    enter: async (document, { id, locale, name }) => {
      await ready()
      const _id = [document, id, locale].join(' ')
      // MongoDB looks for what has expired once a minute
      await kept.deleteOne({ _id, until: { $lte: new Date() } })
      const until = new Date(Date.now() + PRESENT_FOR)
      const first = { document, person: id, locale, since: new Date().toISOString() }
      await kept.updateOne(
        { _id },
        { $set: { name, until }, $setOnInsert: first },
        { upsert: true },
      )
    },
    leave: async (document, person, locale) => {
      await kept.deleteMany({ document, person, ...(locale && { locale }) })
    },
    list: async (document) => {
      const found = await kept.find({ document, until: isHere() }).toArray()
      return inOrder(
        found.map(({ person: id, name, locale, since }) => ({ id, name, locale, since })),
      )
    },
  }
}
