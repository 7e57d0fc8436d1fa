// Payload 3.90.1 shows one schema to everybody, with its internal collections, with signing in (25
// aliases are 25 attempts) and with fields that tell whether a document exists.

import { setImmediate as othersFirst } from 'node:timers/promises'
import { configToSchema } from '@payloadcms/graphql'
import { type GraphQLField, type GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql'
import { type PayloadRequest, type SanitizedConfig, formatNames } from 'payload'

import { hasRole } from '#desk/access/index.ts'
import { isPayloadsOwn } from '../access/index.ts'
import { guardGlobalVersions } from './guardGlobalVersions.ts'
import { refuseUnknownLocales } from './localeArguments.ts'
import { type OperationContext, queueOperations } from './turns.ts'
import { visibleConfig } from './visibleConfig.ts'

/** A type's fields; graphql-js does not type their context. */
type Fields = Record<string, Pick<GraphQLField<unknown, OperationContext>, 'type'>>

/**
 * Session fields, which only REST offers, with its limits: 25 aliases of a sign-in would be 25
 * attempts.
 */
const sessions = [
  'initialized',
  'login',
  'logout',
  'refreshToken',
  'forgotPassword',
  'resetPassword',
  'unlock',
  'verifyEmail',
] as const

const fieldsOf = (type: GraphQLObjectType | null | undefined): Fields => type?.getFields() ?? {}

const drop = (fields: Fields, isDropped: (name: string) => boolean): void => {
  for (const name of Object.keys(fields)) if (isDropped(name)) Reflect.deleteProperty(fields, name)
}

/**
 * Refuses unknown languages, and removes what only REST may answer: sessions and their tokens, and a
 * person's rights. `docAccess…`
 * would tell whether a document exists, while REST's `/access/:id` first checks that the person may
 * read it. `Access` would also add four types per field, three quarters of the whole schema.
 */
function close(schema: GraphQLSchema, { collections }: SanitizedConfig): GraphQLSchema {
  const query = schema.getQueryType()
  const mutation = schema.getMutationType()
  const names = collections
    .filter(({ auth }) => Boolean(auth))
    .map(({ slug }) => formatNames(slug).singular)
  const ofSessions = new Set(names.flatMap((name) => sessions.map((verb) => `${verb}${name}`)))
  const isDropped = (name: string) =>
    ofSessions.has(name) || name === 'Access' || name.startsWith('docAccess')
  drop(fieldsOf(query), isDropped)
  drop(fieldsOf(mutation), isDropped)
  for (const name of names) {
    const me = fieldsOf(query)[`me${name}`]?.type
    if (isObjectType(me)) drop(me.getFields(), (field) => field === 'token')
  }
  refuseUnknownLocales(schema)
  // a new schema contains only those types that can still be reached
  return new GraphQLSchema({ query, mutation })
}

/** Sets a schema's resolvers to those of another schema that contains all its types. */
function resolveBy(schema: GraphQLSchema, whole: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const known = whole.getType(type.name)
    if (!isObjectType(type) || !isObjectType(known) || type.name.startsWith('__')) continue
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = known.getFields()[name]?.resolve
      if (resolve) field.resolve = resolve
    }
  }
}

/** What people with `safeguarding` see of the schema, and what others do. */
export interface Schemas {
  readonly whole: GraphQLSchema
  readonly visible: GraphQLSchema
}

/** Building each takes a good part of a second, so other requests are answered in between. */
async function build(desk: SanitizedConfig): Promise<Schemas> {
  // Payload's internal collections are available through REST only
  const collections = desk.collections.filter(({ slug }) => !isPayloadsOwn(slug))
  const config = { ...desk, collections }
  const whole = close(configToSchema(config).schema, config)
  guardGlobalVersions(whole, config)
  queueOperations(whole)
  await othersFirst()
  const visible = close(configToSchema(visibleConfig(config)).schema, config)
  resolveBy(visible, whole)
  return { whole, visible }
}

const built = new WeakMap<SanitizedConfig, Promise<Schemas>>()

/** Both schemas of a desk, built once, at the first GraphQL request. */
export function schemasOf(config: SanitizedConfig): Promise<Schemas> {
  const schemas = built.get(config) ?? build(config)
  built.set(config, schemas)
  return schemas
}

/** The schema of who asks, with nothing in it that they may not know of. */
export async function schemaOf({ payload, user }: PayloadRequest): Promise<GraphQLSchema> {
  const { whole, visible } = await schemasOf(payload.config)
  return hasRole(user, 'safeguarding') ? whole : visible
}
