import { describe, expect, it } from '@jest/globals'
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql'

import { queryCost } from '#desk/payload/graphql/queryCost.ts'

const schema = buildSchema(`
  type Query {
    Tree(id: String!): Tree
    Trees(limit: Int, pagination: Boolean, where: TreeWhere): Trees
    countTrees: Int
  }
  type Mutation { createTree: Tree }
  type Trees { docs: [Tree!]! totalDocs: Int }
  type Tree { id: String name: String text(depth: Int): String forest: Tree forests: [Tree!] rows: [Row!] }
  type Row { name: String }
  input TreeWhere { name: String in: [String] OR: [TreeWhere] }
`)
const trees = schema.getType('Tree') as unknown as {
  getFields: () => Record<string, { extensions: object }>
}
// as Payload marks what asks the database again
for (const name of ['forest', 'forests'])
  Object.assign(trees.getFields()[name] ?? {}, { extensions: { complexity: 10 } })

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  return queryCost(schema, document, operation, coerced).cost
}

describe('what a GraphQL document costs', () => {
  it.each([
    ['a document', '{ Tree(id: "a") { forest { id } } }', 4 + 1 + 1.01],
    [
      'ten rows where none are named',
      '{ Trees { docs { forest { forest { id } } } } }',
      4 + 10 * 3.01,
    ],
    ['as many as are asked for', '{ Trees(limit: 50) { docs { id } } }', 4 + 50 * 1.01],
    ['a hundred for all', '{ Trees(limit: 0) { docs { id } } }', 4 + 101],
    ['a hundred without pages', '{ Trees(pagination: false) { totalDocs } }', 4 + 101],
    [
      'a relation to many',
      '{ Tree(id: "a") { forests { forests { id } } } }',
      5 + 3 * (1 + 3 * 1.01),
    ],
    ['a rich text by its depth', '{ Trees(limit: 100) { docs { text(depth: 3) } } }', 4 + 300],
    [
      'conditions',
      '{ Trees(where: { OR: [{ name: "a" }, { name: "b" }] }) { docs { id } } }',
      15.1,
    ],
    [
      'values of a list',
      `{ Trees(limit: 1, where: { in: [${'"a" '.repeat(200)}] }) { docs { id } } }`,
      9.51,
    ],
    ['each alias', '{ a: countTrees b: countTrees c: countTrees }', 15],
    ['each write', 'mutation { a: createTree { id } b: createTree { id } }', 50.02],
    [
      'a fragment wherever it is spread',
      '{ a: Trees(limit: 9) { ...F } b: Trees(limit: 9) { ...F } } fragment F on Trees { docs { forest { id } } }',
      2 * (4 + 9 * 2.01),
    ],
    ['what is left out all the same', '{ Trees(limit: 100) @skip(if: true) { docs { id } } }', 105],
  ])('counts %s', (_, query, cost) => {
    expect(costOf(query)).toBe(Math.ceil(cost))
  })

  it('counts what variables bring', () => {
    const query = 'query ($n: Int) { Trees(limit: $n) { docs { id } } }'
    expect(costOf(query, { n: 10 })).toBe(15)
    expect(costOf(query, { n: 1000 })).toBe(105)
  })

  it('reckons fragments that double sixty times once each', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ')
    const query = `{ ...F0 } ${doubled} fragment F60 on Query { countTrees }`
    expect(costOf(query)).toBeGreaterThan(2 ** 60)
  })

  it('counts the whole schema as half of what is allowed, and twice as twice', () => {
    const names = '__schema { types { name fields { name args { name } } } }'
    const once = costOf(`{ ${names} }`)
    expect(costOf(`{ a: ${names} b: ${names} }`)).toBeGreaterThanOrEqual(2 * once - 2)
  })
})
