// The desk's GraphQL route: who may ask, how much, and what of the schema they see. Payload's
// schema and resolvers, behind a handler of ours.
// May import src/desk/access, src/shared/errors, Payload and graphql.
export { graphqlPost } from './graphqlPost.ts'
