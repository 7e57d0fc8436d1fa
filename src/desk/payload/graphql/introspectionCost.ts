import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getIntrospectionQuery,
  parse,
} from 'graphql'

/** Points of the query by which tools read a schema: two of them are too much for one request. */
const WHOLE_SCHEMA = 250

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** How many items the lists of a schema's description have, roughly: only relations matter. */
const itemsOf = (schema: GraphQLSchema): Readonly<Record<string, number>> => ({
  types: Object.keys(schema.getTypeMap()).length,
  fields: 10,
  inputFields: 10,
  args: 2,
  enumValues: 2,
  possibleTypes: 2,
  interfaces: 1,
})

/** The values that would be told. The document has passed validation: no fragment leads back to itself. */
function valuesOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  items: Readonly<Record<string, number>>,
  known: Map<string, number>,
): number {
  const inner = (set: SelectionSetNode) => valuesOf(set, fragments, items, known)
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name)
    const values = known.get(name) ?? (fragment ? inner(fragment.selectionSet) : 0)
    known.set(name, values)
    return values
  }
  let values = 0
  for (const one of selections)
    if (one.kind === Kind.FRAGMENT_SPREAD) values += ofFragment(one.name.value)
    else if (one.kind === Kind.INLINE_FRAGMENT) values += inner(one.selectionSet)
    else
      values += one.selectionSet ? (items[one.name.value] ?? 1) * (1 + inner(one.selectionSet)) : 1
  return values
}

function valuesOfWhole(items: Readonly<Record<string, number>>): number {
  const { definitions } = parse(getIntrospectionQuery())
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operation ? valuesOf(operation.selectionSet, fragments, items, new Map()) : 1
}

/**
 * What a question about the schema itself costs, `__schema` or `__type`, measured by the query of
 * GraphQL's own tools: graphql-js answers it in one go, so what is more than that is not begun.
 */
export function introspectionCost(
  schema: GraphQLSchema,
  node: FieldNode,
  fragments: Fragments,
): number {
  const items = itemsOf(schema)
  const values = node.selectionSet ? valuesOf(node.selectionSet, fragments, items, new Map()) : 0
  return (values / valuesOfWhole(items)) * WHOLE_SCHEMA
}
