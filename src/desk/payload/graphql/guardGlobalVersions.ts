// Payload 3.90.1 asks no hook of a global before it lists the global's versions, so that nothing
// would check such a query over GraphQL: a page of zero, or a filter of another form, is a 500.

import { type GraphQLFieldResolver, type GraphQLSchema, defaultFieldResolver } from 'graphql'
import { type SanitizedConfig, formatNames } from 'payload'

import { checkQuery } from '../queries/queryForm/index.ts'
import type { OperationContext } from './turns.ts'

type Resolver = GraphQLFieldResolver<unknown, OperationContext, Record<string, unknown>>

/**
 * Checks the queries for versions of globals, as `queryGuard` checks those of collections.
 * @throws Error if the schema has no such query of a global, as Payload may name it otherwise one day
 */
export function guardGlobalVersions(
  schema: GraphQLSchema,
  { globals }: Pick<SanitizedConfig, 'globals'>,
): void {
  for (const { slug, flattenedFields } of globals) {
    const field = schema.getQueryType()?.getFields()[`versions${formatNames(slug).singular}`]
    if (!field) throw new Error(`GraphQL has no query for the versions of “${slug}”`)
    const resolve: Resolver = field.resolve ?? defaultFieldResolver
    const guarded: Resolver = (source, args, context, info) => {
      const { locale, payload } = context.req
      const req = { payload, locale: typeof args['locale'] === 'string' ? args['locale'] : locale }
      checkQuery({ req, fields: flattenedFields }, args)
      return resolve(source, args, context, info)
    }
    field.resolve = guarded
  }
}
