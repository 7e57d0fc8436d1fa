// The desk's GraphQL route: who may use it, for how much, and which part of the schema they see.
// Our own handler runs Payload's schema and resolvers.
// May import src/desk/access, src/shared/errors, Payload and graphql.
export { graphqlPost } from './graphqlPost.ts'
