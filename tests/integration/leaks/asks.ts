import { readdir } from 'node:fs/promises'

import type { Schemas } from '#desk/payload/graphql/schemas.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import type { Caller } from '../../support/desk/index.ts'
import type { HttpCaller } from '../../support/newsstand/httpCaller.ts'
import { askCollection, askGlobal } from './askCollections.ts'
import { askDelivery, askFiles } from './askDelivery.ts'
import { type AskDesk, askDesk } from './askDesk.ts'
import { askEndpoints } from './askEndpoints.ts'
import { askGraphql } from './askGraphql.ts'
import type { Ask } from './crawl.ts'
import type { Planting } from './planting.ts'
import type { Reader } from './table.ts'

/** What is asked: the desk and the newsstand over one database. */
export type Asked = {
  readonly planting: Planting
  readonly schemas: Schemas
  readonly get: HttpCaller
}

/** How `reader` says who they are. */
export const callerOf = ({ people }: Planting, reader: Reader): Caller =>
  reader === 'anonymous' ? {} : { as: people[reader] }

/** Readers whose every write is refused, so that asking for one changes nothing. */
const mayWriteNothing: readonly Reader[] = ['anonymous', 'frontend', 'viewer']

/** Readers who see published content through the newsstand alone. */
const outside: readonly Reader[] = ['anonymous', 'frontend']

/** Everything that can be read of one collection by REST. */
export async function* askPart(
  planting: Planting,
  reader: Reader,
  slug: string,
): AsyncGenerator<Ask> {
  const ask: AskDesk = askDesk(planting, callerOf(planting, reader))
  for (const collection of planting.desk.config.collections)
    if (collection.slug === slug) yield* askCollection(ask, collection, planting)
  yield* askEndpoints(ask, planting, false, ({ collection }) => collection === slug)
}

/** Everything that `reader` can reach. */
export async function* askAll(
  { planting, schemas, get }: Asked,
  reader: Reader,
): AsyncGenerator<Ask> {
  const { config, env } = planting.desk
  const caller = callerOf(planting, reader)
  const ask: AskDesk = askDesk(planting, caller)
  for (const collection of config.collections) yield* askCollection(ask, collection, planting)
  for (const global of config.globals) yield* askGlobal(ask, global)
  yield* askEndpoints(ask, planting, mayWriteNothing.includes(reader))
  const schema = reader === 'safeguarding' ? schemas.whole : schemas.visible
  yield* askGraphql(planting, schema, caller)
  if (!outside.includes(reader)) return
  const { frontend } = planting.people
  const headers = { authorization: `users API-Key ${frontend.apiKey}` }
  const asReader: HttpCaller = (path, options = {}) =>
    get(path, reader === 'frontend' ? { ...options, headers } : options)
  yield* askDelivery(asReader, [...contentTypes, ...contentGlobals], planting)
  yield* askFiles(asReader, planting, await readdir(env.mediaDir))
}
