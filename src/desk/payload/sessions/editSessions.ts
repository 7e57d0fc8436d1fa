import { AuthenticationError, type Payload, type PayloadRequest } from 'payload'

import { unauthenticated } from '#desk/access/refusals.ts'
import { isMongodb, mongodbUpdate, transaction } from '#desk/database/index.ts'
import { SESSION_LIMIT, type Session, type SessionEdit, afterEdit } from './session.ts'

/** Payload's own method, from before `narrowSessionWrites` replaced it. */
type UpdateOne = Payload['db']['updateOne']

/** An edit of one account's sessions. */
export interface SessionsOf {
  /** The collection of accounts. */
  readonly slug: string
  readonly id: string
  readonly edit: SessionEdit
}

interface Account {
  readonly id: string
  readonly active?: boolean | null
  readonly hash?: string | null
  readonly sessions?: readonly Session[] | null
}

/**
 * Edits an account's sessions, and nothing else of it, in one transaction. Checking a password
 * takes some hundred milliseconds; so a sign-in only succeeds if the account is still active then,
 * and still has that password.
 * @throws AuthenticationError where the account was deactivated or got another password meanwhile
 * @throws KerbenError 401 `unauthenticated` where the session to be extended has ended meanwhile
 */
export async function editSessions(
  payload: Payload,
  req: Partial<PayloadRequest> | undefined,
  { slug, id, edit }: SessionsOf,
  updateOne: UpdateOne,
): Promise<void> {
  const isDone = await transaction(payload, req, (own) =>
    isMongodb(payload)
      ? byOperators(payload, own, { slug, id, edit })
      : byReading(payload, own, { slug, id, edit }, updateOne),
  )
  if (isDone) return
  if (edit.kind === 'add') throw new AuthenticationError(req?.t)
  if (edit.kind === 'extend') throw unauthenticated()
}

/**
 * SQLite: the transaction keeps other writers out, so what is read here cannot change before the
 * write.
 */
async function byReading(
  payload: Payload,
  req: PayloadRequest,
  { slug, id, edit }: SessionsOf,
  updateOne: UpdateOne,
): Promise<boolean> {
  // the bare adapter, as Payload's own operations on sessions do
  const account = await payload.db.findOne<Account>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  const sessions = account?.sessions ?? []
  if (!account) return false
  if (edit.kind === 'add' && (account.active !== true || account.hash !== edit.hash)) return false
  if (edit.kind === 'extend' && !sessions.some((session) => session.id === edit.id)) return false
  await updateOne({
    collection: slug,
    id,
    // a session does not count as a change of the account
    data: { sessions: [...afterEdit(sessions, edit, Date.now())], updatedAt: null },
    req,
    returning: false,
  })
  return true
}

/** MongoDB: another desk may write at the same time, so each edit is one operation of the server. */
async function byOperators(
  payload: Payload,
  req: PayloadRequest,
  { slug, id, edit }: SessionsOf,
): Promise<boolean> {
  const change = (filter: Record<string, unknown>, update: Record<string, unknown>) =>
    mongodbUpdate(payload, { collection: slug, filter: { _id: id, ...filter }, update }, req)
  switch (edit.kind) {
    case 'add':
      await change({}, { $pull: { sessions: { expiresAt: { $lte: new Date() } } } })
      return change(
        { active: true, hash: edit.hash },
        { $push: { sessions: { $each: [edit.session], $slice: -SESSION_LIMIT } } },
      )
    case 'extend':
      return change(
        { 'sessions.id': edit.id },
        { $set: { 'sessions.$.expiresAt': edit.expiresAt } },
      )
    case 'end':
      return change({}, { $pull: { sessions: { id: edit.id } } })
    case 'endAll':
      return change({}, { $set: { sessions: [] } })
  }
}
