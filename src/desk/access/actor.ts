import type { PayloadRequest } from 'payload'

/** Actors without an account: they act by name and cannot sign in. `operator` runs commands on the server. */
export const systemActors = ['operator', 'scheduler', 'seed', 'startup'] as const
/** One of `systemActors`. */
export type SystemActor = (typeof systemActors)[number]

const ACTOR = 'systemActor'

/**
 * Makes a request act as a system actor: for the seed, tasks, the start and commands, never for a person's request.
 * @returns the request's context entry, to be merged into `req.context`
 */
export const asSystem = (name: SystemActor): Record<string, SystemActor> => ({ [ACTOR]: name })

/** The system actor that a request acts as, or null for a person's request. */
export function systemActor(req: Pick<PayloadRequest, 'context'>): SystemActor | null {
  const name = req.context[ACTOR]
  return systemActors.find((known) => known === name) ?? null
}

/**
 * Who a request acts as, as the audit and `changedBy` keep it: a user's id or a system actor's name.
 * @returns null for an anonymous request
 */
export const actorOf = (req: Pick<PayloadRequest, 'context' | 'user'>): string | null =>
  systemActor(req) ?? (req.user ? String(req.user.id) : null)
