import { createLocalReq } from 'payload'

import { asSystem } from '#desk/access/actor.ts'
import type { AnyContentType } from '#desk/editions/deskConfig.ts'
import { globalKey } from '#desk/editions/documentKey.ts'
import { transition } from '#desk/workflow/index.ts'
import type { Locale } from '#shared/localization/locales.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import { PDF } from './plantMedia.ts'
import type { Planting } from './planting.ts'
import type { Kind } from './table.ts'
import { Values, type Writing } from './values.ts'

type Row = Record<string, unknown>

/** Values that a rule of their type asks for, by path. */
const fixed: Readonly<Record<string, Row>> = {
  news: {
    'story.depictsSurvivor': 'no',
    'story.consent': undefined,
    'story.changeReason': undefined,
  },
  hotlines: {
    'channels.kind': 'email',
    'channels.numberKind': undefined,
    'channels.extension': undefined,
    verifiedAt: new Date().toISOString(),
    reviewEveryDays: 90,
  },
  navigation: { 'menus.items.url': undefined },
}

/** Fields whose name in the contract is another. */
const publicNames: Readonly<Record<string, string>> = {
  url: 'website',
  meta: 'seo',
}

/** Whether a field of a live document is to be seen by everybody. */
const isPublic = ({ contract }: AnyContentType, path: string): boolean => {
  const [name = ''] = path.split('.')
  return name === 'slug' || (publicNames[name] ?? name) in contract.shape
}

/** One document being written, by the system, as the seed writes. */
class Writer {
  readonly values: Values
  id = ''

  constructor(
    private readonly planting: Planting,
    private readonly type: AnyContentType,
    what: string,
    more: Row = {},
  ) {
    const { desk, markers, targets } = planting
    // a publication's file is a document, never an image
    const guide = type.slug === 'publications' ? { file: targets.get(PDF) } : {}
    this.values = new Values(`${type.slug} (${what})`, {
      payload: desk.payload,
      markers,
      targets,
      self: type.slug,
      fixed: { ...fixed[type.slug], ...guide, ...more },
    })
  }

  async write(locale: Locale, writing: Writing): Promise<void> {
    const { payload } = this.planting.desk
    const { slug, kind } = this.type
    const { config } =
      kind === 'global'
        ? { config: payload.globals.config.find((one) => one.slug === slug) }
        : (payload.collections[slug] ?? {})
    const all = await this.values.of(config?.flattenedFields ?? [], writing)
    const { updatedAt: _, createdAt: __, deletedAt: ___, ...made } = all
    // other channels are not verified any more, and a save does not say that they are
    const { verifiedAt: ____, ...changed } = made
    const data = this.id ? changed : made
    const req = await createLocalReq({ context: asSystem('seed'), locale }, payload)
    // nobody’s request: what stands there before anybody reads
    const common = { req, locale, depth: 0, overrideAccess: true } as const
    if (kind === 'global') await payload.updateGlobal({ slug, data, ...common })
    else if (this.id) await payload.update({ collection: slug, id: this.id, data, ...common })
    else this.id = String((await payload.create({ collection: slug, data, ...common })).id)
  }

  async move(name: 'publish' | 'publishUrgently' | 'unpublish', locale: Locale): Promise<void> {
    const { desk, markers } = this.planting
    const req = await createLocalReq({ context: asSystem('seed'), locale }, desk.payload)
    const { kind, slug, workflow } = this.type
    const simple = workflow === 'simple' && name === 'publishUrgently'
    await transition(req, {
      key: kind === 'global' ? globalKey(slug) : { type: slug, documentId: this.id },
      locale,
      transition: simple ? 'publish' : name,
      reason: markers.make('audit', `the reason of ${name} of ${slug}`),
    })
  }
}

const all = (kind: Kind): Writing => ({ kind: () => kind })
const texts = (kind: Kind): Writing => ({ kind: () => kind, only: 'localized' })

/** Live in Kyrgyz and edited since, written and never published in the others. */
async function plantLive(
  planting: Planting,
  type: AnyContentType,
  more: Row = {},
  shown = (path: string) => isPublic(type, path),
): Promise<string> {
  const writer = new Writer(planting, type, 'live', more)
  await writer.write('ky', { kind: (path) => (shown(path) ? 'live' : 'internal') })
  await writer.move('publishUrgently', 'ky')
  await writer.write('ky', all('edited'))
  for (const locale of ['ru', 'en'] as const) await writer.write(locale, texts('unpublished'))
  return writer.id
}

async function plantDraft(
  planting: Planting,
  type: AnyContentType,
  more: Row = {},
): Promise<string> {
  const writer = new Writer(planting, type, 'draft', more)
  await writer.write('ky', all('version'))
  await writer.write('ky', all('draft'))
  for (const locale of ['ru', 'en'] as const) await writer.write(locale, texts('draft'))
  return writer.id
}

async function plantTakenIn(planting: Planting, type: AnyContentType): Promise<string> {
  const writer = new Writer(planting, type, 'taken in')
  const mayBeTold = type.workflow !== 'safeguarded'
  await writer.write('ky', {
    kind: (path) => (path === 'slug' && mayBeTold ? 'lastSlug' : 'takenIn'),
  })
  await writer.move('publishUrgently', 'ky')
  await writer.move('unpublish', 'ky')
  return writer.id
}

async function plantTrashed(planting: Planting, type: AnyContentType): Promise<string> {
  const writer = new Writer(planting, type, 'in the trash')
  await writer.write('ky', all('trashed'))
  await planting.desk.payload.update({
    collection: type.slug,
    id: writer.id,
    locale: 'ky',
    // nobody’s request, as above
    overrideAccess: true,
    context: asSystem('seed'),
    data: { deletedAt: new Date().toISOString() },
  })
  return writer.id
}

/** Those that others lead to come first. */
const inOrder = (types: readonly AnyContentType[]): AnyContentType[] => {
  const first = ['partners', 'places', 'hotlines', 'services', 'programmes', 'milestones']
  const rank = ({ slug }: AnyContentType) =>
    (first.indexOf(slug) + first.length + 1) % (first.length + 1)
  return types.toSorted((a, b) => rank(a) - rank(b))
}

/** Documents of every type and global in each of the states that a text can be in. */
export async function plantDocuments(planting: Planting): Promise<void> {
  const { documents, targets } = planting
  for (const type of inOrder(contentTypes)) {
    const live = await plantLive(planting, type)
    const others = [
      await plantDraft(planting, type),
      await plantTakenIn(planting, type),
      await plantTrashed(planting, type),
    ]
    targets.set(type.slug, live)
    documents.set(type.slug, [live, ...others])
  }
  for (const type of contentGlobals) await plantLive(planting, type)
}

/** A survivor’s story that is live, and one that is not, each resting on a consent. */
export async function plantStories(
  planting: Planting,
  consents: { readonly inForce: string; readonly other: string },
): Promise<void> {
  const news = contentTypes.find(({ slug }) => slug === 'news')
  if (!news) throw new Error('there is no type “news”')
  const story = (consent: string) => ({ 'story.depictsSurvivor': 'yes', 'story.consent': consent })
  planting.documents.get('news')?.push(
    await plantLive(
      planting,
      news,
      story(consents.inForce),
      // the one field of `story` that is for everybody, and of survivors’ stories alone
      (path) => path === 'story.pseudonym' || isPublic(news, path),
    ),
    await plantDraft(planting, news, story(consents.other)),
  )
}
