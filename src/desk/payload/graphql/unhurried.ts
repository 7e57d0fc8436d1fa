import { setImmediate as othersFirst } from 'node:timers/promises'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

/** Types that are described at once: a few milliseconds. */
const AT_ONCE = 50

/**
 * A schema that is described a few types at a time. graphql-js answers `__schema { types { … } }` of
 * a desk's 1,400 types in one go, half a second in which nobody else is answered; a type that comes
 * by a promise it waits for. For execution alone: nothing else may ask it for all of its types.
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
