// Payload 3.90.1 reads an account, checks its password for some hundred milliseconds, and writes
// the whole account back as it was read: another sign-in meanwhile is forgotten, though it was
// answered with a token, and a deactivation or a role taken away is undone.

import type { Payload } from 'payload'

import { editSessions } from './editSessions.ts'
import { sessionEditOf } from './sessionEditOf.ts'

/**
 * Makes signing in, signing out and staying signed in change an account's own session and nothing
 * else.
 * @param slug the collection of accounts
 */
export function narrowSessionWrites(payload: Payload, slug: string): void {
  const { db } = payload
  const updateOne = db.updateOne.bind(db)
  /** The session that a request added: what to take back when the rest of a sign-in fails. */
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
  // Payload types the answer as if `returning: false`, which its sessions ask for, gave a document too
  db.updateOne = narrowed as typeof updateOne
}
