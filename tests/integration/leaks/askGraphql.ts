import {
  type GraphQLField,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'
import { formatNames } from 'payload'

import { checkedOperation } from '#desk/payload/graphql/checkedOperation.ts'
import type { Caller } from '../../support/desk/index.ts'
import type { Ask } from './crawl.ts'
import type { Planting } from './planting.ts'
import { selection } from './selection.ts'

type Query = GraphQLField<unknown, unknown>

const has = ({ args }: Query, name: string): boolean => args.some((arg) => arg.name === name)

/** The arguments by which a query is asked, several times where it takes a locale or an id. */
function* argumentsOf(query: Query, ids: readonly string[], limit: number): Generator<string> {
  const more = [
    ...(has(query, 'limit') ? [`limit: ${limit}`] : []),
    ...(has(query, 'trash') ? ['trash: true'] : []),
    ...(has(query, 'draft') ? ['draft: true'] : []),
  ]
  const chosen = has(query, 'locale')
    ? (['ky', 'ru'] as const).map((locale) => [`locale: ${locale}`])
    : [[]]
  const asked = has(query, 'id') ? ids.map((id) => [`id: "${id}"`]) : [[]]
  for (const locale of chosen)
    for (const id of asked) {
      const all = [...id, ...locale, ...more]
      yield all.length > 0 ? `(${all.join(', ')})` : ''
    }
}

/** Asks one text as `caller`. */
export const askText = ({ desk }: Pick<Planting, 'desk'>, caller: Caller, text: string): Ask => ({
  name: `GraphQL ${text}`,
  send: async () => {
    const { status, headers, body } = await desk.graphql(text, caller)
    return {
      status,
      headers: [...headers].map((header) => header.join(': ')).join('\n'),
      body: Buffer.from(JSON.stringify(body)),
    }
  },
})

/** Queries whose argument is required and no id, such as the filter of a count, are asked without it. */
const isAskable = ({ args }: Query): boolean =>
  args.every(({ name, type }) => name === 'id' || !isNonNullType(type) || isListType(type))

/** The rows of which everything may be asked for at once; a list is asked for in pages of so many. */
function rowsOf(schema: GraphQLSchema, query: Query): number {
  const fits = (limit: number): boolean => {
    const args = has(query, 'limit') ? `(limit: ${limit})` : ''
    try {
      const text = `{ ${query.name}${args} ${selection(query.type, 2)} }`
      checkedOperation(schema, { query: text })
      return true
    } catch {
      return false
    }
  }
  return [20, 10, 5, 2].find(fits) ?? 1
}

/**
 * Every query of the schema, with all that can be selected, as deep as the desk lets it.
 * @param only the name of the one query to ask
 */
export function* askGraphql(
  planting: Planting,
  schema: GraphQLSchema,
  caller: Caller,
  only?: string,
): Generator<Ask> {
  const { collections } = planting.desk.payload
  for (const query of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const of = Object.values(collections).find(
      ({ config }) => formatNames(config.slug).singular === getNamedType(query.type).name,
    )
    const ids = planting.documents.get(of?.config.slug ?? '')?.slice(0, 2) ?? ['nowhere']
    if (!isAskable(query) || (only !== undefined && query.name !== only)) continue
    for (const args of argumentsOf(query, ids, rowsOf(schema, query)))
      yield askText(planting, caller, `{ ${query.name}${args} ${selection(query.type, 2)} }`)
  }
  yield askText(planting, caller, getIntrospectionQuery())
  yield askText(planting, caller, '{ allConsentz { docs { subjekt } } }')
}
