// Payload 3.90.1 accepts any session or key, whatever became of the account: a deactivated account
// stays signed in, and a service account may sign in.

import type { AuthStrategy } from 'payload'

import { activePerson } from '#desk/access/roles.ts'

/**
 * Payload's authentication strategies, accepting active accounts only, and service accounts by
 * their key but never by a session. Every request passes them: REST, GraphQL and the admin's server
 * components.
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
