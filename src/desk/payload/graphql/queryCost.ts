import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'

import { cappedLimit, querySize } from '../queries/index.ts'
import { introspectionCost } from './introspectionCost.ts'

/**
 * What things cost, in points: one is a document that is read. Measured, see
 * `tests/integration/desk/graphql/heaviest.suite.ts`.
 */
const points = {
  /** One query: checking the filter, the access rules, and the database. */
  query: 4,
  /** A condition of a filter: up to a join of three tables. */
  condition: 0.5,
  /** One value in a list of a filter. */
  listed: 0.02,
  /** One write with its consequences. */
  write: 25,
  /** A value of a document. */
  value: 0.01,
  /** A rich text, whose links and images are populated. */
  richText: 0.5,
  /** The assumed number of rows of an array, and of documents of a to-many relation. */
  many: 3,
} as const

/** Payload's default number of rows. */
const DEFAULT_ROWS = 10

type Field = GraphQLField<unknown, unknown>

const takes = ({ args }: Field, name: string): boolean => args.some((arg) => arg.name === name)

/** Payload sets a complexity on fields that query the database again. */
const isRelation = ({ extensions }: Field): boolean => typeof extensions['complexity'] === 'number'

/** The cost of an operation, and its number of root fields, fragments included. */
export interface Cost {
  readonly cost: number
  readonly fields: number
}

/**
 * Calculates an operation's cost before it is executed: rows × the cost per row, for every alias,
 * relation and fragment. `@skip` and `@include` are ignored, as if everything were included. The
 * document was validated: its names exist, and no fragment contains itself.
 * @param variables coerced values
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  // each fragment is counted once and then reused, however often it is spread
  const known = new Map<string, Cost>()

  const ofFragment = (name: string): Cost => {
    const reckoned = known.get(name)
    if (reckoned) return reckoned
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const cost =
      fragment && type ? ofSelection(fragment.selectionSet, type) : { cost: 0, fields: 0 }
    known.set(name, cost)
    return cost
  }

  const ofSelection = ({ selections }: SelectionSetNode, type: GraphQLNamedType): Cost => {
    let cost = 0
    let fields = 0
    for (const selection of selections) {
      const one =
        selection.kind === Kind.FIELD
          ? { cost: ofField(selection, type), fields: 1 }
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelection(
                selection.selectionSet,
                innerType(selection.typeCondition?.name.value, type),
              )
      cost += one.cost
      fields += one.fields
    }
    return { cost, fields }
  }

  const innerType = (name: string | undefined, outer: GraphQLNamedType): GraphQLNamedType =>
    (name === undefined ? undefined : schema.getType(name)) ?? outer

  const ofField = (node: FieldNode, parent: GraphQLNamedType): number => {
    const name = node.name.value
    if (name === '__schema' || name === '__type') return introspectionCost(schema, node, fragments)
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
    if (!field) return 0
    const inner = node.selectionSet
      ? ofSelection(node.selectionSet, getNamedType(field.type)).cost
      : 0
    const args = getArgumentValues(field, node, variables)
    const isMany = isListType(getNullableType(field.type))
    if (parent === schema.getQueryType()) return ofQuery(field, args, inner)
    if (parent === schema.getMutationType()) return points.write + inner
    if (takes(field, 'limit')) return ofQuery(field, args, inner)
    if (isRelation(field)) return (isMany ? points.many : 1) * (1 + inner)
    if (takes(field, 'depth')) return points.richText * (1 + Number(args['depth'] ?? 1))
    // the rows were already counted with the list itself
    if (node.selectionSet) return isMany && name !== 'docs' ? points.many * inner : inner
    return points.value
  }

  const { cost, fields } = ofSelection(operation.selectionSet, rootOf(schema, operation))
  return { cost: Math.ceil(cost), fields }
}

const rootOf = (
  schema: GraphQLSchema,
  { operation }: OperationDefinitionNode,
): GraphQLNamedType => {
  const root =
    operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType()
  if (!root) throw new Error('the schema has no type to begin with')
  return root
}

/**
 * A query at the root, or a join: the number of rows that a person gets, times the cost of each.
 */
function ofQuery(field: Field, args: Record<string, unknown>, inner: number): number {
  const { conditions, values } = querySize(args['where'])
  const asking = points.query + conditions * points.condition + values * points.listed
  if (!takes(field, 'limit')) return asking + 1 + inner
  const rows = Number(cappedLimit(args) ?? DEFAULT_ROWS)
  return asking + rows * (1 + inner)
}
