import { randomUUID } from 'node:crypto'
import sharp from 'sharp'

import type { TestDesk } from '../../../support/desk/index.ts'
import type { Person } from '../../../support/people.ts'
import { uploadForm } from '../../../support/sampleFiles.ts'
import type { Subject } from './expected.ts'

type Data = Record<string, unknown>

/** A collection or global of the desk, and what is written to it. */
export interface Target {
  readonly slug: string
  readonly isGlobal: boolean
  /** What GraphQL calls it: one and many. */
  readonly names: readonly [one: string, many: string]
  /** What a create sends. */
  readonly data: () => Data
  /** What an update sends: text that is localized, where there is any. */
  readonly change: () => Data
  /** A file that a create sends. */
  readonly file?: () => Promise<Buffer>
}

let counter = 0
const text = (): string => `Текст ${String((counter += 1))}`

const collection = (
  slug: string,
  names: Target['names'],
  data: () => Data,
  change: () => Data = data,
): Target => ({ slug, isGlobal: false, names, data, change })

const global = (slug: string, name: string, change: () => Data): Target => ({
  slug,
  isGlobal: true,
  names: [name, name],
  data: change,
  change,
})

const title = () => ({ title: text() })
const named = () => ({ name: text() })

const image = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#36c' } })
    .png()
    .toBuffer()

const account = () => ({
  name: text(),
  email: `${randomUUID()}@example.org`,
  password: randomUUID(),
  roles: ['viewer'],
})

const edition = () => ({
  type: 'news',
  documentId: randomUUID(),
  locale: 'ky',
  stage: 'approved',
})

const entry = () => ({
  at: '2020-01-01T00:00:00.000Z',
  actor: 'nobody',
  action: 'publish',
  type: 'news',
  documentId: randomUUID(),
})

const comment = () => ({
  edition: randomUUID(),
  type: 'news',
  documentId: randomUUID(),
  locale: 'ky',
  thread: randomUUID(),
  text: text(),
  author: 'nobody',
  at: '2020-01-01T00:00:00.000Z',
})

/** Each row of the table as the desk knows it. */
export const targets: Readonly<Record<Subject, Target>> = {
  programmes: collection('programmes', ['Programme', 'Programmes'], title),
  news: collection(
    'news',
    ['News', 'allNews'],
    () => ({ ...title(), story: { depictsSurvivor: 'no' } }),
    title,
  ),
  story: collection(
    'news',
    ['News', 'allNews'],
    () => ({ ...title(), story: { depictsSurvivor: 'yes' } }),
    title,
  ),
  hotlines: collection('hotlines', ['Hotline', 'Hotlines'], named),
  partners: collection('partners', ['Partner', 'Partners'], named),
  media: {
    ...collection('media', ['Media', 'allMedia'], () => ({ alt: text() })),
    file: image,
  },
  consents: collection('consents', ['Consent', 'Consents'], () => ({
    subject: text(),
    scope: ['ky'],
    given: '2020-01-01',
  })),
  users: collection('users', ['User', 'Users'], account, named),
  editions: collection('editions', ['Edition', 'Editions'], edition),
  audit: collection('audit', ['Audit', 'Audits'], entry),
  comments: collection('comments', ['Comment', 'Comments'], comment),
  organisation: global('organisation', 'Organisation', () => ({ mandate: text() })),
  safety: global('safety', 'Safety', () => ({ notice: text() })),
  navigation: global('navigation', 'Navigation', () => ({})),
}

/**
 * Creates a document of the target without access rules and returns its id; a global needs none.
 */
export async function makeDocument(
  { payload, rest }: Pick<TestDesk, 'payload' | 'rest'>,
  target: Target,
  uploader?: Person,
): Promise<string> {
  const { slug, isGlobal, data, file } = target
  if (isGlobal) {
    // two versions, so that there is an earlier one to restore
    for (const change of [target.change(), target.change()])
      await payload.updateGlobal({ slug, data: change, locale: 'ky' })
    return slug
  }
  // no API may create these, so they are written by the adapter
  if (['editions', 'audit', 'comments'].includes(slug)) {
    const id = randomUUID()
    await payload.db.create({ collection: slug, data: { id, ...data() } })
    return id
  }
  if (file) {
    // files are accepted over HTTP only, where they are cleaned before a transaction is open
    const body = uploadForm(await file(), 'image/png', data())
    const path = `/${slug}?locale=ky`
    const { body: made } = await rest<{ doc: { id: string } }>('POST', path, {
      ...(uploader && { as: uploader }),
      body,
    })
    return made.doc.id
  }
  const { id } = await payload.create({ collection: slug, data: data(), locale: 'ky' })
  return String(id)
}
