import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { everyField } from '#desk/fieldTree/index.ts'
import type { Caller } from '../../support/desk/index.ts'
import { query } from './askDesk.ts'
import { leadsTo } from './leadsTo.ts'
import type { Planting } from './planting.ts'
import { maySee, type Reader } from './table.ts'

/** The operators of Payload’s filters that tell something about a text. */
const operators = ['equals', 'like', 'in', 'not_equals', 'greater_than', 'exists'] as const

/** A query that may reveal something it does not show, sent in two variants. */
type Question = { readonly path: string; readonly one: string; readonly other: string }

/** A path that no collection has. */
const NOWHERE = 'nowhere'

const sorts = (path: string): Question => ({
  path,
  one: query({ sort: path, limit: '0' }),
  other: query({ sort: `-${path}`, limit: '0' }),
})

const exists = (path: string): Question => {
  const where = (value: string) => query({ [`where[${path}][exists]`]: value, limit: '0' })
  return { path, one: where('true'), other: where('false') }
}

/**
 * Two filters by one path, whose answers must be the same for a reader who may not see the path.
 */
function* questions(path: string, planted: readonly string[]): Generator<Question> {
  yield sorts(path)
  yield exists(path)
  for (const operator of operators) {
    const where = (value: string) => query({ [`where[${path}][${operator}]`]: value, limit: '0' })
    if (operator === 'greater_than') yield { path, one: where('!'), other: where('~~~~') }
    else if (operator !== 'exists')
      for (const value of planted) yield { path, one: where(value), other: where('zq99999x') }
  }
}

/**
 * Fields with a read rule, and the readers that it allows; nobody sees any other field with a read
 * rule.
 */
const ruled: Readonly<Record<string, readonly Reader[]>> = {
  'editions consent': ['safeguarding'],
  'editions consentUntil': ['safeguarding'],
  'media barred': ['safeguarding'],
  'news story.consent': ['safeguarding'],
  'users folded': ['administrator'],
  'users passwordSetBy': ['administrator', 'safeguarding'],
  'users safeguardingRequestedAt': ['administrator', 'safeguarding'],
  'users safeguardingRequestedBy': ['administrator', 'safeguarding'],
}

/**
 * The paths of one collection that nobody, or not this reader, may see, even in readable documents.
 */
function* hiddenFields(
  { flattenedFields, slug }: SanitizedCollectionConfig,
  reader: Reader,
): Generator<string> {
  const closed: string[] = []
  for (const { path, field } of everyField(flattenedFields)) {
    const isRuled = 'access' in field && field.access?.read !== undefined
    const isHidden = 'hidden' in field && field.hidden === true
    const isVirtual = 'virtual' in field && field.virtual === true
    const mayRead = isRuled && ruled[`${slug} ${path}`]?.includes(reader) === true
    const isInside = closed.some((outer) => path.startsWith(`${outer}.`))
    if (!isInside && ((!isRuled && !isHidden && !isVirtual) || mayRead)) continue
    closed.push(path)
    yield path
  }
}

/** The paths that a collection lets be named and that its reader may not see, of its versions too. */
function* hiddenPaths(
  config: SanitizedConfig,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Generator<string> {
  const closed = closedTo(reader)
  const hidden = closed.has(collection.slug)
    ? [...everyField(collection.flattenedFields)].map(({ path }) => path)
    : [...hiddenFields(collection, reader)]
  yield* hidden
  if (collection.versions) for (const path of hidden) yield `version.${path}`
  for (const { path, field } of everyField(collection.flattenedFields))
    for (const target of leadsTo(field)) {
      const through = config.collections.find((one) => one.slug === target)
      if (!through) continue
      const infix = Array.isArray('relationTo' in field && field.relationTo) ? '.value' : ''
      const inner = closed.has(target)
        ? [...everyField(through.flattenedFields)].map((one) => one.path)
        : [...hiddenFields(through, reader)]
      for (const one of inner)
        // a relation’s id is its own value
        if (one !== 'id') yield `${path}${infix}.${one}`
    }
}

/** Collections of which a reader may see nothing but, maybe, their own. */
export const closedTo = (reader: Reader): ReadonlySet<string> =>
  new Set([
    ...(maySee(reader, 'consent') ? [] : ['consents', 'consent-files', 'shelterSites']),
    ...(maySee(reader, 'account') ? [] : ['users']),
    ...(maySee(reader, 'audit') ? [] : ['audit']),
    ...[
      'outbox',
      'tasks',
      'payload-kv',
      'payload-migrations',
      'payload-preferences',
      'slug-history',
      'epochs',
    ],
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

type Answered = { readonly refused: boolean; readonly text: string }

/** The documents in their order, the reader’s own left out; or the whole refusal, with its path as `PATH`. */
async function answerTo(
  { desk }: Planting,
  asked: string,
  { caller, own, path }: { caller: Caller; own: ReadonlySet<unknown>; path: string },
): Promise<Answered> {
  const { status, body } = await desk.rest<Listed>('GET', asked, caller)
  // what Payload serves no address for, it says by the address that was asked
  if (status === 501) return { refused: true, text: '501' }
  if (status !== 200) {
    const said = JSON.stringify(body)
      .replaceAll(`: ${path}"`, ': PATH"')
      .replaceAll(`"path":"${path}"`, '"path":"PATH"')
    return { refused: true, text: `${String(status)} ${said}` }
  }
  const others = (body.docs ?? []).filter(({ id }) => !own.has(id))
  return { refused: false, text: `200 ${others.map(({ id }) => String(id)).join(' ')}` }
}

/**
 * Queries by every path that is hidden from a reader. A collection that the reader may read refuses
 * it in the same words as a missing path. If they may read only their own documents, planted and
 * absent values must give the same answer.
 * @returns the queries that revealed more
 */
export async function asOracle(
  planting: Planting,
  reader: Reader,
  caller: Caller,
  collections: readonly SanitizedCollectionConfig[],
): Promise<{ told: Told[] }> {
  const told: Told[] = []
  const own = await ownOf(planting, reader)
  const queue: { base: string; slug: string; path: string; refusals: Answered[] }[] = []
  const ask = (base: string, { path, one, other }: Question): Promise<Answered[]> => {
    const how = { caller, own, path }
    return Promise.all([one, other].map((part) => answerTo(planting, base + part, how)))
  }
  for (const collection of collections) {
    const { slug, versions } = collection
    for (const base of [`/${slug}`, ...(versions ? [`/${slug}/versions`] : [])]) {
      const refusals = [...(await ask(base, sorts(NOWHERE))), ...(await ask(base, exists(NOWHERE)))]
      const paths = new Set(hiddenPaths(planting.desk.config, collection, reader))
      for (const path of paths)
        if (path.startsWith('version.') === base.endsWith('/versions'))
          queue.push({ base, slug, path, refusals })
    }
  }
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { base, slug, path, refusals } = next
      const [sorted, found] = [await ask(base, sorts(path)), await ask(base, exists(path))]
      const given = [...sorted, ...found]
      const isAlike = given.every(({ text }, index) => text === refusals[index]?.text)
      if (isAlike && given.every(({ refused }) => refused)) continue
      if (!closedTo(reader).has(slug)) {
        const answers = given.map(({ text }) => text)
        told.push({ question: `${base} by ${path}`, answers })
        continue
      }
      for (const question of questions(path, plantedAt(planting, slug, path))) {
        const answers = (await ask(base, question)).map(({ text }) => text)
        if (answers[0] !== answers[1]) told.push({ question: base + question.one, answers })
      }
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
