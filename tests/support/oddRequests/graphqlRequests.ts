import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'

import { idOf } from './subjects.ts'
import { oddJson, oddText } from './values.ts'

/** A GraphQL request; ids in it are `idOf`'s. */
export type GraphqlRequest = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Left out: fields that end a session, since the person could not make further requests, and
 * Payload's fields that the desk's own schema does not have.
 */
const NOT_ASKED = /^(?:logout|refreshToken|verifyEmail|docAccess)/

/** A value as a document of GraphQL writes it. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([name]) => /^\w+$/.test(name) && !/^\d/.test(name))
  return `{${fields.map(([name, inner]) => `${name}:${literal(inner)}`).join(' ')}}`
}

const odd = fc.oneof(
  oddText.map((text) => JSON.stringify(text)),
  fc.constantFrom('0', '-1', '1e308', 'null', 'true', 'ky', 'all', 'x', '[]', '{}', '99999999999'),
  oddJson.filter((value) => JSON.stringify(value ?? null).length < 500).map(literal),
)

const likely = (type: GraphQLInputType, field: string): fc.Arbitrary<string> => {
  const name = getNamedType(type).name
  if (name === 'Int' || name === 'Float') return fc.constantFrom('0', '1', '3')
  if (name === 'Boolean') return fc.constantFrom('true', 'false')
  if (name === 'LocaleInputType') return fc.constantFrom('ky', 'ru', 'en', 'all')
  if (field === 'id')
    return fc.constantFrom('news', 'shelters', 'media', 'users').map((slug) => `"${idOf(slug, 0)}"`)
  return odd
}

/** A value of an input type; some of its parts have another type. */
const input = (type: GraphQLInputType, field: string, depth = 0): fc.Arbitrary<string> => {
  const named = getNamedType(type)
  if (!isInputObjectType(named) || depth > 3)
    return fc.oneof({ weight: 4, arbitrary: likely(type, field) }, { weight: 1, arbitrary: odd })
  const fields = Object.values(named.getFields())
  const object = fc
    .array(
      fc
        .constantFrom(...fields)
        .chain((one) =>
          input(one.type, one.name, depth + 1).map((value) => `${one.name}:${value}`),
        ),
      { minLength: 1, maxLength: 2 },
    )
    .map((parts) => `{${parts.join(' ')}}`)
  return isListType(type) ? object.map((one) => `[${one}]`) : object
}

const argument = ({ name, type }: GraphQLArgument): fc.Arbitrary<string> =>
  input(type, name).map((value) => `${name}:${value}`)

const call = (field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> => {
  const required = field.args.filter(({ type }) => type.toString().endsWith('!'))
  const others = field.args.filter((one) => !required.includes(one))
  const some = fc
    .subarray(others, { maxLength: Math.min(2, others.length) })
    .chain((chosen) => fc.tuple(...chosen.map(argument)))
  const inner = isObjectType(getNamedType(field.type)) ? '{__typename}' : ''
  return fc.tuple(fc.tuple(...required.map(argument)), some).map((parts) => {
    const all = parts.flat()
    return `${field.name}${all.length > 0 ? `(${all.join(' ')})` : ''}${inner}`
  })
}

/** Documents that are not GraphQL, or excessive GraphQL. */
const strange = fc.constantFrom(
  '',
  '{',
  'query',
  '{__typename',
  '{nowhere}',
  'query A{__typename} query B{__typename}',
  'query($a:Int=1,$a:Int){__typename}',
  'query($a:Nowhere){__typename}',
  `{${'a{'.repeat(500)}`,
  `{${'__typename '.repeat(2000)}}`,
  `{__typename @include(if:${'"x"'})}`,
  'mutation{createNews(data:null){id}}',
)

/** Odd requests to every field of the schema's queries and mutations, and some that are no GraphQL. */
export function graphqlRequests(schema: GraphQLSchema): fc.Arbitrary<GraphqlRequest> {
  const fieldsOf = (kind: 'Mutation' | 'Query') =>
    Object.values(
      (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
    ).filter(({ name }) => !NOT_ASKED.test(name))
  const queries = fc.constantFrom(...fieldsOf('Query')).chain(call)
  const mutations = fc.constantFrom(...fieldsOf('Mutation')).chain(call)
  const query = fc.oneof(
    { weight: 8, arbitrary: queries.map((one) => `{${one}}`) },
    { weight: 6, arbitrary: mutations.map((one) => `mutation{${one}}`) },
    { weight: 1, arbitrary: strange },
  )
  const variables = fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom('a', 'where', '__proto__', ''), oddJson, { maxKeys: 2 }),
  )
  return fc.record({ query, variables })
}
