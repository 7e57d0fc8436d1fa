import { describe, expect, it } from '@jest/globals'
import {
  type GraphQLFieldConfig,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  assertValidSchema,
  execute,
  parse,
} from 'graphql'

import { chunkedSchema } from '#desk/payload/graphql/chunkedSchema.ts'

const types = Array.from({ length: 500 }, (_, index) => {
  const fields = { name: { type: GraphQLString } }
  return new GraphQLObjectType({ name: `Type${String(index)}`, fields })
})
const fields: Record<string, GraphQLFieldConfig<unknown, unknown>> = Object.fromEntries(
  types.map((type) => [type.name.toLowerCase(), { type }]),
)
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) })
// as a request's own checks have done before it is executed
assertValidSchema(schema)

/** Asks for the whole schema, and counts how often something else could be done meanwhile. */
async function describedBy(described: GraphQLSchema) {
  let turns = 0
  let isDone = false
  const other = () => {
    if (isDone) return
    turns += 1
    setImmediate(other)
  }
  setImmediate(other)
  const document = parse('{ __schema { types { name fields { name type { name } } } } }')
  const result = await execute({ schema: described, document })
  isDone = true
  return { result, turns }
}

describe('a schema that is described in parts', () => {
  it('says the same as one that is described in one go', async () => {
    const { result } = await describedBy(chunkedSchema(schema))
    expect(result).toEqual((await describedBy(schema)).result)
    expect(result.errors).toBeUndefined()
  })

  it('lets others be answered in between, again and again', async () => {
    expect((await describedBy(schema)).turns).toBe(0)
    expect((await describedBy(chunkedSchema(schema))).turns).toBeGreaterThanOrEqual(10)
  })
})
