import type { PublicCollection, PublicType } from '#shared/contract/contentType.ts'
import type { Filter } from '#shared/contract/filters.ts'
import { locales } from '#shared/localization/locales.ts'
import type { HttpCaller, HttpOptions } from '../../support/newsstand/httpCaller.ts'
import type { Ask } from './crawl.ts'
import type { Planting } from './planting.ts'

/** A request of the newsstand. */
export const askPath =
  (get: HttpCaller, options: HttpOptions = {}) =>
  (path: string): Ask => ({
    name: `${options.method ?? 'GET'} ${path}`,
    send: async () => {
      // as a browser sends what was typed
      const sent = path.replaceAll(/[^!-~]/gu, encodeURIComponent)
      const { status, headers, body } = await get(sent, options)
      const lines = Object.entries(headers).map((header) => header.join(': '))
      return { status, headers: lines.join('\n'), body }
    },
  })

type Problem = { errors?: { path: string; known?: string[] }[] }

/** What a list says that it knows of one parameter, asked by a name that it does not know. */
async function known(get: HttpCaller, path: string, parameter: string): Promise<string[]> {
  const answer = await get(`${path}?${parameter}=~`)
  const { errors = [] } = answer.json() as Problem // a problem, since `~` is no name
  return errors.find((error) => error.path === parameter)?.known ?? []
}

/** The values that a filter is asked with: all that it allows, and what nobody may find by it. */
function valuesOf({ allowed = [], kind }: Filter<never>, planted: readonly string[]): string[] {
  if (kind === 'number') return ['0', '2019', '100001', 'x']
  if (kind === 'date' || kind === 'period') return ['1851', '1900-01-01', '2026-09', 'x']
  return [...allowed, ...planted]
}

function* filters(type: PublicCollection, planting: Planting): Generator<string> {
  const words = ['edited', 'draft'] as const
  for (const [name, filter] of Object.entries(type.filters)) {
    const planted =
      filter.kind === 'reference'
        ? (planting.documents.get(filter.type ?? '') ?? [])
        : words.flatMap(
            (kind) =>
              planting.markers.of(kind).find(({ place }) => place.startsWith(type.slug))?.text ??
              [],
          )
    const values = valuesOf(filter, planted)
    for (const value of values) yield `filter[${name}]=${value}`
    yield `filter[${name}]=${values.join(',')}`
    for (const bound of ['gte', 'lte'])
      for (const value of values.slice(0, 2)) yield `filter[${name}][${bound}]=${value}`
  }
}

/** All that a type’s lists can be asked, in one locale. */
async function* lists(get: HttpCaller, type: PublicCollection, planting: Planting, path: string) {
  yield ''
  for (const name of ['sort', 'include', 'fields', 'richText', 'fallback'])
    for (const value of await known(get, path, name)) {
      yield `${name}=${value}`
      if (name === 'include') yield `include=${value}&fallback=ky,ru,en&richText=lexical`
    }
  yield* filters(type, planting)
  for (const page of ['page=2', 'page=0', 'page=x', 'limit=1', 'limit=100', 'limit=101', 'q=x'])
    yield page
}

/** The addresses of documents that were planted, and of what they were called. */
function keysOf(type: PublicType, { documents, markers }: Planting): string[] {
  const slugs = markers.all.filter(
    ({ place }) => place.startsWith(`${type.slug} (`) && place.endsWith(' slug'),
  )
  return [...(documents.get(type.slug) ?? []), ...slugs.map(({ text }) => text)]
}

/** Every route of `/v1`, with every filter, sort, include, field, fallback, locale and form. */
export async function* askDelivery(
  get: HttpCaller,
  types: readonly PublicType[],
  planting: Planting,
): AsyncGenerator<Ask> {
  const ask = askPath(get)
  for (const locale of locales) {
    for (const type of types) {
      if (type.kind === 'global') {
        for (const more of ['', '?fallback=ky', '?richText=text', '?fields=~'])
          yield ask(`/v1/${locale}/globals/${type.slug}${more}`)
        continue
      }
      const path = `/v1/${locale}/${type.slug}`
      for await (const more of lists(get, type, planting, path))
        yield ask(more ? `${path}?${more}` : path)
      for (const key of keysOf(type, planting)) {
        yield ask(`${path}/${key}`)
        yield ask(`${path}/${key}?fallback=ky,ru,en`)
      }
      for (const method of ['HEAD', 'OPTIONS', 'POST']) yield askPath(get, { method })(path)
    }
    for (const rest of ['vocabulary', 'globals', 'globals/nothing', 'nothing', 'users', 'consents'])
      yield ask(`/v1/${locale}/${rest}`)
  }
  for (const path of [
    '',
    '/',
    '/changes',
    '/changes?since=0&limit=100',
    '/changes?since=x',
    '/xx/news',
  ])
    yield ask(`/v1${path}`)
  for (const path of [
    '/',
    '/admin',
    '/api/news',
    '/healthz',
    '/readyz',
    '/nowhere',
    '/v1/%E0%A4%A',
  ])
    yield ask(path)
}

/** Files by all their sizes, and by names that nobody has. */
export function* askFiles(get: HttpCaller, { documents }: Planting, names: readonly string[]) {
  const ask = askPath(get)
  const ids = ['media', 'consent-files', 'news'].flatMap((slug) => documents.get(slug) ?? [])
  const endings = ['jpg', 'webp', 'avif', 'pdf', 'png']
  for (const id of ids)
    for (const size of ['original', '320', '640', '1280', '1920', id, '..%2foriginal'])
      for (const ending of endings) yield ask(`/v1/media/${id}/${size}.${ending}`)
  for (const name of names) {
    yield ask(`/v1/media/${name}`)
    yield ask(`/v1/media/..%2f${name}/original.jpg`)
    yield ask(`/v1/media/consents/${name}`)
    yield ask(`/api/media/file/${name}`)
  }
}
