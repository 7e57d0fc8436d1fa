import { type DocumentNode, GraphQLError, Kind, type ValidationRule } from 'graphql'
import type { SanitizedConfig } from 'payload'

import { deskRoles, hasRole } from './roles.ts'

type ValidationRules = NonNullable<SanitizedConfig['graphQL']['validationRules']>
type Operation = Parameters<ValidationRules>[0] & { document: DocumentNode }

const refusal: ValidationRule = (context) => ({
  [Kind.DOCUMENT]: () => {
    const extensions = { code: 'unauthenticated', statusCode: 401 }
    context.reportError(new GraphQLError('Sign in first.', { extensions }))
  },
})

const userOf = (operation: unknown): unknown => {
  const { contextValue } = operation as { contextValue?: { req?: { user?: unknown } } }
  return contextValue?.req?.user
}

/**
 * GraphQL's validation rules, after which an operation of anyone but people with a role on the desk
 * is refused. Its document is emptied first, since the other rules would answer what is wrong with
 * it by the names of what exists ("Did you mean …").
 * @param rules the rules that the config has
 */
export const graphqlSignedIn =
  (rules: ValidationRules | undefined): ValidationRules =>
  (args) => {
    if (hasRole(userOf(args), ...deskRoles)) return rules?.(args) ?? []
    const operation = args as Operation
    operation.document = { kind: Kind.DOCUMENT, definitions: [] }
    return [refusal]
  }
