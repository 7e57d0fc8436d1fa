/**
 * A session as Payload keeps it in an account. Dates are ISO 8601 texts, or `Date`s if just made.
 */
export interface Session {
  readonly id: string
  readonly createdAt?: Date | string | null
  readonly expiresAt: Date | string
}

/** Most sessions of one account; a further sign-in ends the oldest. */
export const SESSION_LIMIT = 20

/**
 * A change of an account's sessions by signing in, signing out or renewing. It affects one session
 * only, however the list has changed since it was read.
 */
export type SessionEdit =
  | { readonly kind: 'add'; readonly session: Session; readonly hash: unknown }
  | { readonly kind: 'extend'; readonly id: string; readonly expiresAt: Date }
  | { readonly kind: 'end'; readonly id: string }
  | { readonly kind: 'endAll' }

/** Whether a session has ended by a moment, in milliseconds since 1970. */
const isOver = ({ expiresAt }: Session, now: number): boolean =>
  new Date(expiresAt).getTime() <= now

/**
 * A list of sessions after an edit, without expired ones.
 * @param now milliseconds since 1970
 */
export function afterEdit(
  sessions: readonly Session[],
  edit: SessionEdit,
  now: number,
): readonly Session[] {
  const kept = sessions.filter((session) => !isOver(session, now))
  switch (edit.kind) {
    case 'add':
      return [...kept, edit.session].slice(-SESSION_LIMIT)
    case 'extend':
      return kept.map((session) =>
        session.id === edit.id ? { ...session, expiresAt: edit.expiresAt } : session,
      )
    case 'end':
      return kept.filter(({ id }) => id !== edit.id)
    case 'endAll':
      return []
  }
}
