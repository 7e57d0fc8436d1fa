// Payload 3.90.1 has no words for a change of sessions: what it means by writing an account back is
// read off marks that its operations leave.

import type { PayloadRequest } from 'payload'

import type { Session, SessionEdit } from './session.ts'

/** The account as Payload writes it back. */
type Written = Readonly<Record<string, unknown>>

const isSessions = (value: unknown): value is readonly Session[] => Array.isArray(value)

/** What a request of ours says of who makes it: Payload adds the session's id to the user. */
const ownSession = (req: Partial<PayloadRequest> | undefined): string | undefined => {
  const user: unknown = req?.user
  const isKnown = typeof user === 'object' && user !== null && '_sid' in user
  return isKnown && typeof user._sid === 'string' ? user._sid : undefined
}

/**
 * Reads what Payload means where it writes a whole account back to change its sessions. Each of its
 * operations leaves a mark:
 *
 * - signing in and a new password write `_strategy`, which nothing stores, and a session whose
 *   dates are still `Date`s, since it has just been made; taking it back, when what follows fails,
 *   writes `_strategy` and none;
 * - staying signed in and signing out write `updatedAt: null`, the first with a `Date` as its end.
 * @param added the session that the same request added before
 * @returns null for a write that is about something else
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
    // where nothing was added nothing ends: no session has an empty id
    return fresh ? { kind: 'add', session: fresh, hash } : { kind: 'end', id: added ?? '' }
  }
  if (updatedAt !== null) return null
  if (fresh?.expiresAt instanceof Date)
    return { kind: 'extend', id: fresh.id, expiresAt: fresh.expiresAt }
  return sessions.length === 0 ? { kind: 'endAll' } : { kind: 'end', id: ownSession(req) ?? '' }
}
