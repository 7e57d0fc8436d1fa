import type { Payload } from 'payload'

/**
 * Makes signing in write an account's sessions and nothing else. Payload reads the account, checks
 * the password for some hundred milliseconds, and then writes the whole account back as it was
 * read: a deactivation, or a role taken away, in between would be undone.
 * The account that it writes back is marked by `_strategy`, which nothing else stores.
 * @param slug the collection of accounts
 */
export function narrowSessionWrites(payload: Pick<Payload, 'db'>, slug: string): void {
  const { db } = payload
  const updateOne = db.updateOne.bind(db)
  db.updateOne = (args) => {
    if (args.collection !== slug || !('_strategy' in args.data)) return updateOne(args)
    const { sessions, updatedAt } = args.data
    return updateOne({ ...args, data: { sessions, updatedAt } })
  }
}
