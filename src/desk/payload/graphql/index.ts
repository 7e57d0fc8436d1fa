// The desk's GraphQL route: who may use it, for how much, and which part of the schema they see.
// Our own handlers run Payload's schema and resolvers.
// May import src/desk/access, src/shared/errors, Payload and graphql.
export { graphqlHandler } from './graphqlHandler.ts'
export { schemaHandler } from './schemaHandler.ts'
