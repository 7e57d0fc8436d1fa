// Payload 3.90.1 knows a person by a session or a key whatever became of the account: one that was
// deactivated stays in, and a service account may sign in.

import type { AuthStrategy } from 'payload'

import { activePerson } from '#desk/access/roles.ts'

/**
 * Payload's ways of knowing who asks, for accounts that are active alone; a service account is known
 * by its key and never by a session. Every request goes through them: REST, GraphQL and the admin's
 * server components.
 */
export const activeOnly = (strategies: readonly AuthStrategy[]): AuthStrategy[] =>
  strategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      const person = activePerson(result.user)
      const isService = person?.roles.includes('frontend') ?? false
      const byKey = strategy.name.endsWith('-api-key')
      return person && isService === byKey ? result : { ...result, user: null }
    },
  }))
