import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import type { Caller } from '../../support/desk/index.ts'
import { fieldPaths, leadsTo } from './fieldPaths.ts'
import { query } from './askDesk.ts'
import type { Planting } from './planting.ts'
import { maySee, type Reader } from './table.ts'

/** The operators of Payload’s filters that tell something about a text. */
const operators = ['equals', 'like', 'in', 'not_equals', 'greater_than', 'exists'] as const

/** A question that may tell what it does not show, asked with two answers in mind. */
type Question = { readonly path: string; readonly one: string; readonly other: string }

/** Two filters by the same path that a reader who may not see it must not tell apart. */
function* questions(path: string, planted: readonly string[]): Generator<Question> {
  for (const operator of operators) {
    const where = (value: string) => query({ [`where[${path}][${operator}]`]: value, limit: '0' })
    if (operator === 'exists') yield { path, one: where('true'), other: where('false') }
    else if (operator === 'greater_than') yield { path, one: where('!'), other: where('~~~~') }
    else for (const value of planted) yield { path, one: where(value), other: where('zq99999x') }
  }
  yield {
    path,
    one: query({ sort: path, limit: '0' }),
    other: query({ sort: `-${path}`, limit: '0' }),
  }
}

/** The paths that a collection lets be named and that `hidden` says its reader may not see. */
function* hiddenPaths(
  config: SanitizedConfig,
  { flattenedFields, slug }: SanitizedCollectionConfig,
  closed: ReadonlySet<string>,
): Generator<string> {
  const whole = closed.has(slug)
  for (const { path, field } of fieldPaths(flattenedFields)) {
    const isHidden = 'access' in field && field.access?.read !== undefined
    if (whole || isHidden || ('hidden' in field && field.hidden)) yield path
    for (const target of leadsTo(field)) {
      const through = config.collections.find((one) => one.slug === target)
      if (!through || !closed.has(target)) continue
      const infix = Array.isArray('relationTo' in field && field.relationTo) ? '.value' : ''
      for (const inner of fieldPaths(through.flattenedFields))
        // a relation’s id is its own value
        if (inner.path !== 'id') yield `${path}${infix}.${inner.path}`
    }
  }
}

/** Collections of which a reader may see nothing but, maybe, their own. */
export const closedTo = (reader: Reader): ReadonlySet<string> =>
  new Set([
    ...(maySee(reader, 'consent') ? [] : ['consents', 'consent-files', 'shelterSites']),
    ...(maySee(reader, 'account') ? [] : ['users']),
    ...(maySee(reader, 'audit') ? [] : ['audit']),
    ...['payload-jobs', 'payload-kv', 'payload-migrations', 'payload-preferences', 'slug-history'],
  ])

/** What was answered to two questions that have to be answered alike. */
export type Told = { readonly question: string; readonly answers: readonly string[] }

type Listed = { docs?: { id?: unknown }[] }

/** What is a reader’s own, of which they may ask anything: their account and their preferences. */
async function ownOf({ desk, people }: Planting, reader: Reader): Promise<ReadonlySet<unknown>> {
  if (reader === 'anonymous') return new Set()
  const as = people[reader]
  const { body } = await desk.rest<Listed>('GET', '/payload-preferences?limit=0', { as })
  return new Set([as.id, ...(body.docs ?? []).map(({ id }) => id)])
}

/** The documents in their order, the reader’s own left out; or that the question was refused. */
async function answerTo(
  { desk }: Planting,
  path: string,
  caller: Caller,
  own: ReadonlySet<unknown>,
): Promise<string> {
  const { status, body } = await desk.rest<Listed>('GET', path, caller)
  if (status !== 200) return String(status)
  const others = (body.docs ?? []).filter(({ id }) => !own.has(id))
  return `200 ${others.map(({ id }) => String(id)).join(' ')}`
}

/**
 * Asks by every path that is hidden from a reader, with what is planted there and with what is
 * nowhere, and gives the pairs that were answered differently: each tells what it does not show.
 */
export async function asOracle(
  planting: Planting,
  reader: Reader,
  caller: Caller,
  collections: readonly SanitizedCollectionConfig[],
): Promise<{ told: Told[] }> {
  const told: Told[] = []
  const own = await ownOf(planting, reader)
  const queue: { base: string; question: Question }[] = []
  for (const collection of collections) {
    const paths = hiddenPaths(planting.desk.config, collection, closedTo(reader))
    for (const path of new Set(paths)) {
      const planted = plantedAt(planting, collection.slug, path)
      for (const question of questions(path, planted))
        queue.push({ base: `/${collection.slug}`, question })
    }
  }
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { base, question } = next
      const answers = await Promise.all(
        [question.one, question.other].map((one) => answerTo(planting, base + one, caller, own)),
      )
      if (answers[0] !== answers[1]) told.push({ question: base + question.one, answers })
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker))
  return { told }
}

/** A marker that stands at a path, or else the one of its last name, or an address. */
function plantedAt({ documents, markers }: Planting, slug: string, path: string): string[] {
  const last = path.split('.').at(-1) ?? ''
  const exact = markers.all.find(({ place }) => place === `${slug} ${path}`)
  const alike = markers.all.find(({ place }) => place.endsWith(` ${last}`) && !place.includes(' ('))
  const id = documents.get('consents')?.[0]
  return [(exact ?? alike)?.text ?? id ?? 'zq00001x']
}
