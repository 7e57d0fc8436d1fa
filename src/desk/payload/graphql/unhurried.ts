// graphql-js 16 describes all types of a schema in one go, of which Payload 3.90.1 makes 1,400
// here: half a second in which nobody else is answered.

import { setImmediate as othersFirst } from 'node:timers/promises'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Types that are described at once: a few milliseconds. */
const AT_ONCE = 50

/**
 * A schema whose `__schema { types { … } }` is described a few types at a time: for a type that comes
 * by a promise graphql-js waits. For execution alone: nothing else may ask it for all of its types.
 */
export function unhurried(schema: GraphQLSchema): GraphQLSchema {
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
  // inherits everything else of the schema, which stays as it is
  return Object.create(schema, {
    getTypeMap: { value: getTypeMap },
    getType: { value: getType },
  }) as GraphQLSchema
}
