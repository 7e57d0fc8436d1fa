// Payload 3.90.1 has no operation that changes sessions: it writes whole accounts back, so the
// intended change has to be recognized by properties of that write.

import type { PayloadRequest } from 'payload'

import type { Session, SessionEdit } from './session.ts'

/** The account as Payload writes it back. */
type Written = Readonly<Record<string, unknown>>

const isSessions = (value: unknown): value is readonly Session[] => Array.isArray(value)

/** The id of the caller's session, which Payload adds to a request's user. */
const ownSession = (req: Partial<PayloadRequest> | undefined): string | undefined => {
  const user: unknown = req?.user
  const isKnown = typeof user === 'object' && user !== null && '_sid' in user
  return isKnown && typeof user._sid === 'string' ? user._sid : undefined
}

/**
 * Recognizes the change of sessions that Payload intends when it writes a whole account back:
 *
 * - signing in and setting a new password write `_strategy`, which is not stored, and a session
 *   whose dates are still `Date`s, since it is new; when a later step fails, a write with
 *   `_strategy` and without such a session takes it back;
 * - renewing a session and signing out write `updatedAt: null`, renewing with a `Date` as the end.
 * @param added the session that the same request added before
 * @returns null for any other write
 */
export function sessionEditOf(
  data: Written,
  req: Partial<PayloadRequest> | undefined,
  added: string | undefined,
): SessionEdit | null {
  const { _strategy, hash, sessions, updatedAt } = data
  if (!isSessions(sessions)) return null
  const fresh = sessions.find(({ expiresAt }) => expiresAt instanceof Date)
  if (_strategy !== undefined) {
    // without an added session nothing ends, since no session has an empty id
    return fresh ? { kind: 'add', session: fresh, hash } : { kind: 'end', id: added ?? '' }
  }
  if (updatedAt !== null) return null
  if (fresh?.expiresAt instanceof Date)
    return { kind: 'extend', id: fresh.id, expiresAt: fresh.expiresAt }
  return sessions.length === 0 ? { kind: 'endAll' } : { kind: 'end', id: ownSession(req) ?? '' }
}
