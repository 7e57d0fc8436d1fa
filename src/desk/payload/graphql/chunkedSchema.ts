// graphql-js 16 describes all types of a schema in one go, and Payload 3.90.1 makes 1,400 of them
// here: for half a second no other request is answered.

import { setImmediate as othersFirst } from 'node:timers/promises'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Types that are described in one go, which takes a few milliseconds. */
const AT_ONCE = 50

/**
 * A schema that describes `__schema { types { … } }` a few types at a time: graphql-js waits for
 * types that are promises. Use it for execution only, since other callers need its types at once.
 */
export function chunkedSchema(schema: GraphQLSchema): GraphQLSchema {
  const getTypeMap = (): Record<string, Promise<GraphQLNamedType>> => {
    let before: Promise<void> = Promise.resolve()
    return Object.fromEntries(
      Object.entries(schema.getTypeMap()).map(([name, type], index) => {
        if (index % AT_ONCE === 0) before = before.then(() => othersFirst())
        return [name, before.then(() => type)]
      }),
    )
  }
  const getType = (name: string) => schema.getType(name)
  // inherits everything else from the schema, which is not changed
  return Object.create(schema, {
    getTypeMap: { value: getTypeMap },
    getType: { value: getType },
  }) as GraphQLSchema
}
