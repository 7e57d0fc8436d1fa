import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { oddPath } from './subjects.ts'
import { oddNames, oddText } from './values.ts'

/** Payload's operators, those of lists among them. */
const operators = [
  'equals',
  'not_equals',
  'contains',
  'not_contains',
  'like',
  'not_like',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
] as const

const operator: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...operators) },
  { weight: 1, arbitrary: fc.constantFrom('regex', 'and', 'or', ...oddNames) },
)

/** Plausible values to filter by. */
const plausible = fc.constantFrom(
  '1',
  'true',
  'ky',
  '2026-11-27',
  'a',
  'news',
  '«news.0»',
  '«users.0»',
)

/** A name and a value of a query, each as it stands in the address. */
type Pair = readonly [name: string, value: string]

/** A part of an address as clients encode it; a lone surrogate becomes bytes that are not UTF-8. */
export const inAddress = (text: string): string =>
  text
    .split(/([\uD800-\uDBFF][\uDC00-\uDFFF])|([\uD800-\uDFFF])/u)
    .map((part = '') => (/^[\uD800-\uDFFF]$/.test(part) ? '%ED%A0%80' : encodeURIComponent(part)))
    .join('')

const encoded = (text: string, isRaw: boolean): string => {
  // like a careless client: unencoded, except for characters that would end the part
  if (isRaw) return text.replaceAll(/[^\x21-\x7e«»]|[#&]/g, '_')
  return text.startsWith('«') ? text : inAddress(text)
}

const pair = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.tuple(name, value)

const brackets = (parts: readonly string[]): string => parts.map((part) => `[${part}]`).join('')

function wherePairs(fields: readonly FlattenedField[]): fc.Arbitrary<Pair> {
  const value = fc.oneof(plausible, oddText)
  const leaf = fc.tuple(oddPath(fields), operator)
  const list = fc.tuple(fc.constantFrom('and', 'or'), fc.constantFrom('0', '1', '', 'x', '99999'))
  return fc.oneof(
    {
      weight: 8,
      arbitrary: pair(
        leaf.map((parts) => `where${brackets(parts)}`),
        value,
      ),
    },
    {
      weight: 2,
      arbitrary: pair(
        leaf.chain((parts) =>
          fc
            .constantFrom('', '0', '3', 'x', '__proto__')
            .map((last) => `where${brackets([...parts, last])}`),
        ),
        oddText,
      ),
    },
    {
      weight: 2,
      arbitrary: pair(
        fc.tuple(list, leaf).map(([outer, inner]) => `where${brackets([...outer, ...inner])}`),
        oddText,
      ),
    },
    {
      weight: 1,
      arbitrary: pair(
        oddPath(fields).map((path) => `where[${path}]`),
        oddText,
      ),
    },
    {
      weight: 1,
      arbitrary: pair(
        fc.constantFrom('where', 'where[]', 'where[and]', 'where[or]', 'where[and][0]', 'where[0]'),
        fc.oneof(
          oddText,
          fc.constantFrom('{}', '[]', '1', 'null', '{"id":{"equals":{}}}', '{"and":1}'),
        ),
      ),
    },
  )
}

const many = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(name, `${name}[]`, `${name}[0]`, `${name}[a]`, `${name}[a][b]`)

function plainPairs(fields: readonly FlattenedField[]): fc.Arbitrary<Pair> {
  const path = oddPath(fields)
  const numbers = fc.constantFrom('limit', 'page', 'depth').chain(many)
  const texts = fc
    .constantFrom('locale', 'fallback-locale', 'fallbackLocale', 'draft', 'trash', 'pagination')
    .chain(many)
  const flags = fc.constantFrom(
    'autosave',
    'overrideLock',
    'publishAllLocales',
    'unpublishAllLocales',
    'publishSpecificLocale',
    'flattenLocales',
    'data',
    'invite',
    ...oddNames,
  )
  return fc.oneof(
    { weight: 2, arbitrary: pair(numbers, oddText) },
    {
      weight: 2,
      arbitrary: pair(fc.constantFrom('limit', 'page', 'depth'), fc.constantFrom('1', '2', '3')),
    },
    {
      weight: 2,
      arbitrary: pair(
        many('sort'),
        fc.oneof(
          oddText,
          path,
          path.map((name) => `-${name}`),
          fc.tuple(path, path).map(String),
        ),
      ),
    },
    { weight: 2, arbitrary: pair(texts, oddText) },
    { weight: 1, arbitrary: pair(flags.chain(many), oddText) },
    {
      weight: 2,
      arbitrary: pair(
        fc
          .tuple(
            fc.constantFrom('select', 'populate', 'joins'),
            path,
            fc.constantFrom('', '[a]', '[limit]', '[where][id][near]'),
          )
          .map(([name, inner, more]) => `${name}[${inner}]${more}`),
        oddText,
      ),
    },
    {
      weight: 1,
      arbitrary: pair(fc.constantFrom('select', 'populate', 'joins').chain(many), oddText),
    },
  )
}

/**
 * The query of a request, with `?`: a few pairs, some of them with the same name.
 * @param fields of the collection or global that is queried
 * @param isWrite whether to name a locale in most cases, since writes without one are refused at
 * once
 */
export const oddQuery = (
  fields: readonly FlattenedField[],
  isWrite: boolean,
): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.oneof(wherePairs(fields), plainPairs(fields)), { maxLength: 2 }),
      fc.nat(9),
      fc.nat(4),
    )
    .map(([pairs, raw, locale]) => {
      const isRaw = raw === 0
      const written = pairs.map(
        ([name, value]) => `${encoded(name, isRaw)}=${encoded(value, isRaw)}`,
      )
      const all = isWrite && locale > 0 ? ['locale=ky', ...written] : written
      return all.length === 0 ? '' : `?${all.join('&')}`
    })
