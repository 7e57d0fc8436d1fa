/**
 * Published content that is written directly into a database, and delivery over it, without desk
 * and Payload. It uses the contracts' own functions, so that rows equal those of a real publish.
 */
import { type Delivery, type Store, createDelivery, openStore } from '#newsstand/api/index.ts'
import type { PublicType } from '#shared/contract/contentType.ts'
import { listColumns } from '#shared/contract/listColumns.ts'
import { markedPaths, markedValues } from '#shared/contract/paths.ts'
import type { Locale } from '#shared/localization/locales.ts'
import { richTextReferences } from '#shared/richText/references.ts'
import type { TestDatabase } from '../databases.ts'
import { type Row, type RowWriter, rowWriter } from './rowWriter.ts'
import { testTypes } from './types.ts'

/** An edition to be live. */
export type Live = {
  type: string
  /** The document: an id from `idOf`, or a global's slug. */
  id: string
  locale: Locale
  slug: string
  /** The fields of the contract; those left out are null, or empty for lists. */
  entry: Row
  /** Columns of their own: `consentUntil`, `verifiedUntil`, `safeguarded`, … */
  columns?: Row
}

/** A UUID that contains a number. */
export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** An answer of delivery with its parsed body. */
export type Answered = {
  status: number
  headers: Readonly<Record<string, string>>
  /** The whole body. */
  body: Row
  /** `data` of a single entry. */
  one: Row
  /** `data` of a list. */
  list: Row[]
  tags: readonly string[]
  expiresAt: Date | null
  cacheable: boolean
  logAnonymously: boolean
  revision: number
  text: string
}

/** Delivery over a test's own published content. */
export type TestNewsstand = {
  delivery: Delivery
  store: Store
  rows: RowWriter
  /** The clock of delivery. */
  clock: { now: Date }
  publish: (live: Live) => Promise<number>
  /** @param lastSlug what may be said of it: nothing by default, as of what was safeguarded */
  unpublish: (type: string, id: string, locale: Locale, lastSlug?: string) => Promise<number>
  get: (pathAndQuery: string) => Promise<Answered>
  close: () => Promise<void>
}

const typeOf = ({ type, id }: Pick<Live, 'id' | 'type'>): PublicType => {
  const slug = type === 'globals' ? id : type
  const found = testTypes.find((one) => one.slug === slug)
  if (!found) throw new Error(`no type ${slug}`)
  return found
}

const referencesOf = (type: PublicType, snapshot: Row): string[] => {
  const marked = [...markedValues(markedPaths(type.contract), snapshot)]
  const named = marked.flatMap(({ kind, value }) =>
    kind === 'richText' ? richTextReferences(value) : [value as { type: string; id: string }],
  )
  return [...new Set(named.map(({ type: of, id }) => `${of}/${id}`))].sort()
}

const emptyOf = (type: PublicType): Row =>
  Object.fromEntries(
    Object.entries(type.contract.shape).map(([name, schema]): [string, unknown] => {
      const lists = ['tags', 'projects', 'partners', 'gallery']
      if (name === 'seo') return [name, { title: null, description: null, image: null }]
      return [name, lists.includes(name) && schema ? [] : null]
    }),
  )

/** Starts delivery over a fresh database that holds nothing yet. */
export async function startNewsstand(
  database: TestDatabase,
  mediaDir = database.folder,
): Promise<TestNewsstand> {
  const rows = await rowWriter(database)
  const store = await openStore({ databaseUrl: database.url })
  const clock = { now: new Date('2026-01-15T12:00:00.000Z') }
  const delivery = createDelivery({
    types: testTypes,
    store,
    mediaDir,
    publicSiteUrl: 'https://site.example',
    serverUrl: 'https://api.example',
    now: () => clock.now,
  })
  let revision = 0

  const publish = async ({ type: name, id, locale, slug, entry, columns = {} }: Live) => {
    const type = typeOf({ type: name, id })
    const snapshot = type.contract.parse({ ...emptyOf(type), ...entry })
    revision += 1
    const at = `2026-01-01T00:00:00.${String(revision).padStart(3, '0')}Z`
    await rows.put('editions', {
      id: `${name}-${id}-${locale}`,
      type: name,
      documentId: id,
      locale,
      // working copy values, which must never be visible
      title: 'DRAFT TITLE',
      published: { secret: 'DRAFT VIEW' },
      stage: 'approved',
      slug,
      firstPublishedAt: '2026-01-01T00:00:00.000Z',
      publishedAt: at,
      snapshot,
      revision,
      safeguarded: type.workflow === 'safeguarded',
      references: referencesOf(type, snapshot),
      ...listColumns(type, snapshot, locale),
      verifiedUntil: null,
      consentUntil: null,
      ...columns,
    })
    await rows.put('slug-history', {
      id: `${name}-${locale}-${slug}`,
      type: name,
      documentId: id,
      locale,
      slug,
    })
    return revision
  }

  const unpublish = async (type: string, id: string, locale: Locale, lastSlug?: string) => {
    revision += 1
    const gone = ['slug', 'snapshot', 'published', 'references', 'facets', 'consentUntil']
    const columns = [...gone, 'sortKey', 'sortDate', 'sortOrder', 'sortTitle', 'verifiedUntil']
    await rows.put('editions', {
      id: `${type}-${id}-${locale}`,
      type,
      documentId: id,
      locale,
      title: 'DRAFT TITLE',
      stage: 'draft',
      revision,
      lastSlug: lastSlug ?? null,
      ...Object.fromEntries(columns.map((name) => [name, null])),
    })
    return revision
  }

  const get = async (pathAndQuery: string): Promise<Answered> => {
    const [path = '', query = ''] = pathAndQuery.split('?')
    const { body: bytes, ...rest } = await delivery.answer({ path, query })
    const text = bytes.toString()
    const body = JSON.parse(text) as Row // an object, always
    const { data } = body as { data: Row & Row[] }
    return { ...rest, text, body, one: data, list: data }
  }

  const close = async () => {
    await store.close()
    await rows.close()
  }
  return { delivery, store, rows, clock, publish, unpublish, get, close }
}
