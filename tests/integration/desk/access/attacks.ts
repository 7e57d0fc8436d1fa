import { randomUUID } from 'node:crypto'

import type { Leaflet } from './leaflets.ts'

/** A request: method, what follows `/api`, body. */
export type Sent = readonly [method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: unknown]

/** A request, and its refusal: the status, and the path or code in the answer. */
export type Attack = readonly [
  name: string,
  send: (leaflet: Leaflet) => Sent,
  status: number,
  named?: string,
]

const patch = ({ id }: Leaflet, query: string, body: unknown): Sent => [
  'PATCH',
  `/leaflets/${id}${query}`,
  body,
]

const inRussian =
  (body: (leaflet: Leaflet) => unknown): Attack[1] =>
  (leaflet) =>
    patch(leaflet, '?locale=ru', body(leaflet))

const everyLocale = { title: { ky: 'H', ru: 'H', en: 'H' } }
const bulk = ({ id }: Leaflet) => `/leaflets?where[id][equals]=${id}`
const now = '2020-01-01T00:00:00.000Z'

/** What a translator of Russian may not do, over REST. */
export const translatorAttacks: readonly Attack[] = [
  ['a shared field', inRussian(() => ({ title: 'да', date: '1999-01-01' })), 403, 'date'],
  ['a shared field emptied', inRussian(() => ({ kind: null })), 403, 'kind'],
  ['a shared field of a group', inRussian(() => ({ place: { code: 'X' } })), 403, 'place.code'],
  ['a checkbox', inRussian(() => ({ urgent: false })), 403, 'urgent'],
  ['the order of a list', inRussian(() => ({ tags: ['b', 'a'] })), 403, 'tags'],
  ['a reference', inRussian(() => ({ parent: null })), 403, 'parent'],
  [
    'a shared field of a row',
    inRussian(({ rows }) => ({ rows: rows.map((row) => ({ ...row, value: 9 })) })),
    403,
    'rows.0.value',
  ],
  ['a row less', inRussian(({ rows }) => ({ rows: rows.slice(1) })), 403, 'rows'],
  ['a row more', inRussian(({ rows }) => ({ rows: [...rows, { label: 'три' }] })), 403, 'rows'],
  ['rows in another order', inRussian(({ rows }) => ({ rows: rows.toReversed() })), 403, 'rows'],
  ['no rows', inRussian(() => ({ rows: [] })), 403, 'rows'],
  ['null for rows', inRussian(() => ({ rows: null })), 403, 'rows'],
  ['the source locale', inRussian(() => ({ sourceLocale: 'en' })), 403, 'sourceLocale'],
  ['when it was created', inRussian(() => ({ createdAt: '1999-01-01' })), 403, 'createdAt'],
  ['a draft save', (doc) => patch(doc, '?locale=ru&draft=true', { kind: 'flat' }), 403, 'kind'],
  ['an autosave', (doc) => patch(doc, '?locale=ru&autosave=true', { kind: 'flat' }), 403, 'kind'],
  ['another locale', (doc) => patch(doc, '?locale=ky', { title: 'H' }), 403, 'role'],
  [
    'another locale in the body',
    (doc) => patch(doc, '', { locale: 'ky', title: 'H' }),
    403,
    'role',
  ],
  ['the trash', (doc) => patch(doc, '', { deletedAt: now }), 403],
  ['the trash, with text', (doc) => patch(doc, '?locale=ru', { title: 'H', deletedAt: now }), 403],
  [
    'a bulk update of a shared field',
    (doc) => ['PATCH', `${bulk(doc)}&locale=ru`, { kind: 'flat' }],
    400,
    'bulk_failed',
  ],
  [
    'a bulk update of another locale',
    (doc) => ['PATCH', `${bulk(doc)}&locale=ky`, { title: 'H' }],
    400,
    'bulk_failed',
  ],
  ['deletion', ({ id }) => ['DELETE', `/leaflets/${id}`], 403],
  ['bulk deletion', (doc) => ['DELETE', bulk(doc)], 403],
  ['a duplicate', ({ id }) => ['POST', `/leaflets/${id}/duplicate?locale=ru`, {}], 403],
  ['a new document', () => ['POST', '/leaflets?locale=ru', { title: 'H' }], 403],
]

/** What nobody may do, over REST: tried by an administrator. */
export const malformedWrites: readonly Attack[] = [
  ['no locale', (doc) => patch(doc, '', { title: 'H' }), 400, 'locale'],
  ['no locale for a shared field', (doc) => patch(doc, '', { kind: 'flat' }), 400, 'locale'],
  ['an unknown locale', (doc) => patch(doc, '?locale=de', { title: 'H' }), 400, 'locale'],
  ['every locale', (doc) => patch(doc, '?locale=all', everyLocale), 400, 'locale'],
  ['every locale, by a star', (doc) => patch(doc, '?locale=*', everyLocale), 400, 'locale'],
  ['two locales', (doc) => patch(doc, '?locale=ru&locale=ky', { title: 'H' }), 400, 'locale'],
  [
    'two, the other way',
    (doc) => patch(doc, '?locale=ky&locale=ru', { title: 'H' }),
    400,
    'locale',
  ],
  ['a list of locales', (doc) => patch(doc, '?locale[]=ru', { title: 'H' }), 400, 'locale'],
  [
    'another locale in the body',
    (doc) => patch(doc, '?locale=ru', { locale: 'ky', title: 'H' }),
    400,
    'locale',
  ],
  ['a bulk update without locale', (doc) => ['PATCH', bulk(doc), { title: 'H' }], 400, 'locale'],
  ['a new document without locale', () => ['POST', '/leaflets', { title: 'H' }], 400, 'locale'],
  ['an object for a text', inRussian(() => everyLocale), 400, 'title'],
  ['a number for a text', inRussian(() => ({ title: 5 })), 400, 'title'],
  ['another id', inRussian(() => ({ id: randomUUID() })), 400, 'id'],
  ['a path for a new id', () => ['POST', '/leaflets?locale=ru', { id: '../../x' }], 400, 'id'],
  ['a path for a row’s id', inRussian(() => ({ rows: [{ id: '../x' }] })), 400, 'rows.0.id'],
  [
    'publishSpecificLocale',
    (doc) => patch(doc, '?locale=ru&publishSpecificLocale=ky', { title: 'H' }),
    400,
    'publishSpecificLocale',
  ],
  [
    'publishAllLocales',
    (doc) => patch(doc, '?locale=ru&publishAllLocales=true', { title: 'H' }),
    400,
    'publishAllLocales',
  ],
  [
    'unpublishAllLocales',
    (doc) => patch(doc, '?locale=ru&unpublishAllLocales=true', { title: 'H' }),
    400,
    'unpublishAllLocales',
  ],
]

const titled = (name: string, { id }: Leaflet, args: string, data = 'title: "H"') =>
  `${name}: updateLeaflet(id: "${id}", ${args} data: { ${data} }) { id }`

/** What a translator of Russian may not do by GraphQL: the query, and a query string of the URL. */
export const graphqlAttacks: readonly (readonly [
  name: string,
  text: (leaflet: Leaflet) => string,
  search?: string,
])[] = [
  ['another locale', (doc) => titled('a', doc, 'locale: ky,')],
  ['a shared field', (doc) => titled('a', doc, 'locale: ru,', 'title: "H", kind: flat')],
  ['no locale', (doc) => titled('a', doc, '')],
  ['another locale in the URL', (doc) => titled('a', doc, ''), '?locale=ky'],
  ['every locale in the URL', (doc) => titled('a', doc, ''), '?locale=all'],
  ['deletion', ({ id }) => `a: deleteLeaflet(id: "${id}") { id }`],
  [
    'a duplicate',
    ({ id }) => `a: duplicateLeaflet(id: "${id}", data: { id: "${randomUUID()}" }) { id }`,
    '?locale=ru',
  ],
]
