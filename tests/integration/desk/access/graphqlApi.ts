import { randomUUID } from 'node:crypto'

import { type Api, type Attempt, localeOf, outcomeOf } from './outcome.ts'

interface Query {
  readonly text: string
  readonly variables?: Record<string, unknown>
  readonly search?: string
}

const write = (name: string, args: string, input: string, data: unknown): Query => ({
  text: `mutation ($data: ${input}!) { ${name}(${args} data: $data) { __typename } }`,
  variables: { data },
})

function queryOf({ operation, target, id, version }: Attempt): Query {
  const { isGlobal, data, change } = target
  const [one, many] = target.names
  const key = isGlobal ? '' : `id: "${id}" `
  const inLocale = `locale: ${localeOf(operation)} `
  switch (operation) {
    case 'read':
    case 'readRu':
      return { text: `{ ${one}(${key}${inLocale}) { __typename } }` }
    case 'readAll':
      return { text: `{ ${one}${key && `(${key})`} { __typename } }`, search: '?locale=all' }
    case 'list':
      return { text: `{ ${many}(limit: 1) { totalDocs } }` }
    case 'create':
      return write(`create${one}`, inLocale, `mutation${one}Input`, { id: randomUUID(), ...data() })
    case 'update':
    case 'updateRu': {
      const input = isGlobal ? `mutation${one}Input` : `mutation${one}UpdateInput`
      return write(`update${one}`, key + inLocale, input, change())
    }
    case 'trash':
      return write(`update${one}`, key, `mutation${one}UpdateInput`, {
        deletedAt: '2020-01-01T00:00:00.000Z',
      })
    case 'delete':
      return { text: `mutation { delete${one}(${key}) { __typename } }` }
    case 'versions':
      return { text: `{ versions${many}(limit: 1) { totalDocs } }` }
    case 'restore':
      return { text: `mutation { restoreVersion${one}(id: "${version ?? ''}") { __typename } }` }
  }
}

/** What an error says of itself: ours and Payload's carry a status. */
const statusOf = (extensions: Record<string, unknown> | undefined): number =>
  typeof extensions?.['statusCode'] === 'number' ? extensions['statusCode'] : 500

/**
 * Whether an error says that a field is unknown: confidential fields are not in the schema of
 * people without the right, which corresponds to REST's 404, and comments are in nobody's.
 */
const isUnknown = (message: string): boolean =>
  /^(Cannot query field|Unknown type) "\w*(?:Consent|Comment)/.test(message)

/** The GraphQL API. */
export const graphql: Api = async (attempt) => {
  const { text, variables, search } = queryOf(attempt)
  const { desk, people, who } = attempt
  const { body } = await desk.graphql(text, {
    ...(who === 'anonymous' ? {} : { as: people[who] }),
    ...(variables && { variables }),
    ...(search && { search }),
  })
  const [error] = body.errors ?? []
  if (!error) return 'allowed'
  return isUnknown(error.message) ? 'refused' : outcomeOf(statusOf(error.extensions), error.message)
}
