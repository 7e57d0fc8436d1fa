import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getIntrospectionQuery,
  parse,
} from 'graphql'

/** Points of the full introspection query of tools: two of them exceed the limit of one request. */
const WHOLE_SCHEMA = 250

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Estimated lengths of the introspection lists; only their relative sizes matter. */
const itemsOf = (schema: GraphQLSchema): Readonly<Record<string, number>> => ({
  types: Object.keys(schema.getTypeMap()).length,
  fields: 10,
  inputFields: 10,
  args: 2,
  enumValues: 2,
  possibleTypes: 2,
  interfaces: 1,
})

/**
 * How many values the answer would have. The document was validated, so no fragment contains
 * itself.
 */
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
 * The cost of introspection, `__schema` or `__type`, relative to the query that GraphQL's own tools
 * send. graphql-js answers introspection in one go, so a request for more must not start.
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
