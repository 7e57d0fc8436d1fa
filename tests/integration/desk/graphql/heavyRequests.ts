import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  parse,
  print,
} from 'graphql'

import type { FlattenedField, SanitizedConfig } from 'payload'

import { checkedOperation } from '#desk/payload/graphql/checkedOperation.ts'
import { selection } from '../../leaks/selection.ts'

/** A source of choices that a seed repeats. */
export type Choices = {
  /** An integer from 0 to below `end`. */
  below: (end: number) => number
  of: <Value>(values: readonly Value[]) => Value
}

/** mulberry32 */
export function choices(seed: number): Choices {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    of: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('nothing to choose from')
      return value
    },
  }
}

/** The parameters (“genes”) of one request; a step of the search changes one or two of them. */
export type Genes = {
  api: 'graphql' | 'rest'
  /** Which list, by its place among all. */
  list: number
  /** GraphQL: how deep everything is selected; below 0, the id alone. */
  deep: number
  /** Rows asked for. */
  limit: number
  /** Conditions of the filter, each of another kind in turn, and how they are joined. */
  conditions: number
  operator: number
  joined: 'and' | 'or'
  /** Ids in a list of the filter. */
  values: number
  sorts: number
  /** GraphQL: values of a document asked for again under other names. */
  repeats: number
  /** GraphQL: the schema itself is asked for instead. */
  introspects: boolean
}

const OPERATORS = ['like', 'contains', 'equals'] as const

/** A request that begins somewhere. */
export const anyGenes = ({ below, of }: Choices): Genes => ({
  api: of(['graphql', 'rest']),
  list: below(100),
  deep: below(4) - 1,
  limit: of([1, 10, 30, 100]),
  conditions: of([0, 1, 10, 48]),
  operator: below(OPERATORS.length),
  joined: of(['and', 'or']),
  values: of([0, 100, 500]),
  sorts: below(6),
  repeats: of([0, 10, 100]),
  introspects: below(12) === 0,
})

/** A neighbour: the same request with one or two genes changed. */
export function mutated(genes: Genes, by: Choices): Genes {
  const other = anyGenes(by)
  const names = Object.keys(genes) as (keyof Genes)[]
  const changed = [by.of(names), by.of(names)]
  return { ...genes, ...Object.fromEntries(changed.map((name) => [name, other[name]])) }
}

/** Fields of a type that a filter may name. */
const textFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ args, type: inner }) => args.length === 0 && getNamedType(inner).name === 'String')
    .map(({ name }) => name)

type Lists = readonly GraphQLField<unknown, unknown>[]

/** The queries that list documents or versions. */
export const listsOf = (schema: GraphQLSchema): Lists =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'limit'),
  )

function documentType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const list = getNamedType(type)
  const docs = isObjectType(list) ? list.getFields()['docs'] : undefined
  const document = docs && getNamedType(docs.type)
  if (!isObjectType(document)) throw new Error('a list has documents')
  return document
}

/**
 * The filter of a request, in Payload's form. Every document matches it, but only at its last
 * condition, so that all of them are checked.
 */
export function filterOf(genes: Genes, fields: readonly string[], and: string, or: string) {
  const isAll = genes.joined === 'and'
  const conditions = Array.from({ length: genes.conditions }, (_, index) => {
    const field = fields[index % fields.length] ?? 'id'
    const operator = OPERATORS[(genes.operator + index) % OPERATORS.length] ?? 'equals'
    return { [field]: isAll ? { not_equals: `а${index}` } : { [operator]: `а${index}` } }
  })
  const ids = Array.from({ length: genes.values }, (_, index) => `${index}`)
  const last = { id: ids.length > 0 ? { not_in: ids } : { exists: true } }
  return { [isAll ? and : or]: [...conditions, last] }
}

/** A GraphQL document, and its variables. */
export type Query = { text: string; variables: Record<string, unknown> }

const queryOf = (genes: Genes, lists: Lists, aliases: number): Query => {
  const list = lists[genes.list % lists.length]
  if (!list) throw new Error('the schema has no lists')
  const type = documentType(list)
  const where = list.args.find(({ name }) => name === 'where')
  const fields = textFields(type)
  const again = Array.from(
    { length: genes.repeats },
    (_, index) => `r${index}: ${fields[index % Math.max(1, fields.length)] ?? 'id'}`,
  )
  const chosen = genes.deep < 0 ? 'id' : selection(type, genes.deep).slice(1, -1)
  const sort = fields.slice(0, Math.min(genes.sorts, 5)).join(',')
  const args = `locale: ky, limit: ${genes.limit}, where: $where${sort ? `, sort: "${sort}"` : ''}`
  const one = `${list.name}(${args}) { docs { ...Chosen } }`
  const all = Array.from({ length: aliases }, (_, index) => `a${index}: ${one}`).join('\n')
  return {
    text: `query ($where: ${String(where?.type)}) { ${all} }
      fragment Chosen on ${type.name} { ${chosen} ${again.join(' ')} }`,
    variables: { where: filterOf(genes, fields, 'AND', 'OR') },
  }
}

/** The query by which tools read a schema, asked again under other names. */
const introspection = (aliases: number): Query => {
  const { definitions } = parse(getIntrospectionQuery())
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(print)
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const whole = operation ? print(operation.selectionSet).trim().slice(1, -1) : ''
  const all = Array.from({ length: aliases }, (_, index) => `a${index}: ${whole}`)
  return { text: `{ ${all.join(' ')} } ${fragments.join(' ')}`, variables: {} }
}

const isAllowed = (schema: GraphQLSchema, { text, variables }: Query): boolean => {
  try {
    checkedOperation(schema, { query: text, variables })
    return true
  } catch {
    return false
  }
}

/**
 * The GraphQL request of these genes with as many aliases as the rules allow, as the heaviest of its
 * kind.
 * @returns null where not even one is allowed
 */
export function fullestQuery(genes: Genes, schema: GraphQLSchema): Query | null {
  const lists = listsOf(schema)
  const make = (aliases: number) =>
    genes.introspects ? introspection(aliases) : queryOf(genes, lists, aliases)
  let [allowed, refused] = [0, 200]
  while (refused - allowed > 1) {
    const middle = Math.floor((allowed + refused) / 2)
    if (isAllowed(schema, make(middle))) allowed = middle
    else refused = middle
  }
  return allowed === 0 ? null : make(allowed)
}

/** Paths of a collection that a filter may name, those through relations first. */
function pathsOf(fields: readonly FlattenedField[], { collections }: SanitizedConfig): string[] {
  const titleOf = (slug: string) =>
    collections.find((one) => one.slug === slug)?.admin.useAsTitle ?? 'id'
  const open = fields.filter((field) => !('hidden' in field && field.hidden) && !hasRule(field))
  return [
    ...open.flatMap((field) =>
      field.type === 'relationship' && typeof field.relationTo === 'string'
        ? [`${field.name}.${titleOf(field.relationTo)}`]
        : [],
    ),
    ...open.flatMap(({ name, type }) => (type === 'text' || type === 'textarea' ? [name] : [])),
  ]
}

const hasRule = (field: FlattenedField): boolean => 'access' in field && Boolean(field.access?.read)

/** The REST request of these genes: a list, or a list of versions, as deep as `depth` goes. */
export function fullestPath(genes: Genes, config: SanitizedConfig): string {
  const listed = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const collection = listed[genes.list % listed.length]
  if (!collection) throw new Error('there are no collections')
  const ofVersions = genes.deep > 1 && Boolean(collection.versions)
  const own = pathsOf(collection.flattenedFields, config)
  const paths = ofVersions
    ? own.filter((path) => path !== 'id').map((path) => `version.${path}`)
    : own
  const query = new URLSearchParams({
    where: JSON.stringify(filterOf(genes, paths, 'and', 'or')),
    limit: String(genes.limit),
    depth: '10',
    locale: 'ky',
    sort: paths
      .filter((path) => !path.includes('.') || ofVersions)
      .slice(0, Math.min(genes.sorts, 5))
      .join(','),
  })
  return `/${collection.slug}${ofVersions ? '/versions' : ''}?${String(query)}`
}
