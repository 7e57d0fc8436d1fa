// Payload 3.90.1 reads an account, checks its password for some hundred milliseconds, and writes
// the whole account back as it was read: another sign-in meanwhile is forgotten, though it was
// answered with a token, and a deactivation or a role taken away is undone.

import type { Payload } from 'payload'

import { editSessions } from './editSessions.ts'
import { sessionEditOf } from './sessionEditOf.ts'

/**
 * Makes signing in, signing out and renewing a session change only that session of the account.
 * @param slug the collection of accounts
 */
export function narrowSessionWrites(payload: Payload, slug: string): void {
  const { db } = payload
  const updateOne = db.updateOne.bind(db)
  /** The session that a request added, to be removed when the rest of its sign-in fails. */
  const added = new WeakMap<object, string>()
  const narrowed = async (args: Parameters<typeof updateOne>[0]) => {
    const { collection, data, id, req } = args
    const edit =
      collection === slug && id !== undefined
        ? sessionEditOf(data, req, req && added.get(req))
        : null
    if (!edit) return updateOne(args)
    if (edit.kind === 'add' && req) added.set(req, edit.session.id)
    await editSessions(payload, req, { slug, id: String(id), edit }, updateOne)
    return null
  }
  // Payload's type promises a document, which `returning: false` does not give
  db.updateOne = narrowed as typeof updateOne
}
