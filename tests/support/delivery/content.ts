import { type Live, type TestNewsstand, idOf } from './index.ts'

/** The ids of the documents below. */
export const ids = {
  spring: idOf(1),
  summer: idOf(2),
  winter: idOf(3),
  border: idOf(11),
  police: idOf(12),
  hidden: idOf(13),
  japan: idOf(21),
  line: idOf(31),
  photo: idOf(41),
  guide: idOf(42),
} as const

const text = (words: string) => ({ type: 'text', text: words, format: 0 })

const link = (type: string, id: string, words: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { type, id }, newTab: false },
  children: [text(words)],
})

const body = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        text('See '),
        link('projects', ids.border, 'the border'),
        text(' and '),
        link('projects', ids.hidden, 'what is hidden'),
      ],
    },
    { type: 'upload', media: { id: ids.photo, alt: 'A mountain', caption: 'Ala-Archa' } },
  ],
}

const photo = {
  type: 'media',
  id: ids.photo,
  alt: 'A mountain',
  caption: null,
  credit: '© IOM',
}

const story = (id: string, locale: Live['locale'], slug: string, entry: Live['entry']): Live => ({
  type: 'stories',
  id,
  locale,
  slug,
  entry,
})

const project = (id: string, locale: Live['locale'], slug: string, entry: Live['entry']): Live => ({
  type: 'projects',
  id,
  locale,
  slug,
  entry,
})

const content: Live[] = [
  { type: 'partners', id: ids.japan, locale: 'en', slug: 'japan', entry: { name: 'Japan' } },
  { type: 'partners', id: ids.japan, locale: 'ru', slug: 'yaponiya', entry: { name: 'Япония' } },
  project(ids.border, 'en', 'border', {
    name: 'Border',
    order: 2,
    owner: { type: 'partners', id: ids.japan },
  }),
  project(ids.border, 'ky', 'chek-ara', { name: 'Чек ара', order: 2 }),
  project(ids.police, 'en', 'police', {
    name: 'Police',
    order: 10,
    parent: { type: 'projects', id: ids.border },
  }),
  story(ids.spring, 'en', 'spring', {
    title: 'Spring',
    summary: 'What blossoms',
    date: '2019-04-02',
    kind: 'report',
    tags: ['garden', '2019'],
    year: 2019,
    body,
    projects: [
      { type: 'projects', id: ids.border },
      { type: 'projects', id: ids.hidden },
      { type: 'projects', id: ids.police },
    ],
    partners: [{ partner: { type: 'partners', id: ids.japan }, role: 'funder' }],
    cover: photo,
    gallery: [photo, { type: 'media', id: ids.guide, alt: 'A guide', caption: null, credit: null }],
  }),
  story(ids.spring, 'ky', 'jaz', { title: 'Жаз', date: '2019-04-02', kind: 'report' }),
  story(ids.summer, 'en', 'summer', {
    title: 'Summer',
    date: '2019-07-20',
    kind: 'story',
    tags: ['lake'],
    year: 20,
    projects: [{ type: 'projects', id: ids.police }],
  }),
  story(ids.summer, 'ru', 'leto', { title: 'Лето', date: '2019-07-20', kind: 'story' }),
  story(ids.winter, 'ru', 'zima', { title: 'Зима', date: '2018-12-01', year: 2018 }),
  {
    type: 'lines',
    id: ids.line,
    locale: 'en',
    slug: 'line',
    entry: { name: 'Line', verifiedAt: '2026-01-01T00:00:00.000Z' },
    columns: { verifiedUntil: '2026-04-01T00:00:00.000Z' },
  },
  {
    type: 'globals',
    id: 'office',
    locale: 'en',
    slug: 'office',
    entry: { name: 'The office', partner: { type: 'partners', id: ids.japan } },
  },
]

/** Publishes two seasons, a project in a project, a partner, a line and the office. */
export async function publishContent({ rows, publish }: TestNewsstand): Promise<void> {
  await rows.put('media', {
    id: ids.photo,
    filename: `${ids.photo}.jpg`,
    mimeType: 'image/jpeg',
    width: 1600,
    height: 900,
    filesize: 10,
    depictsPersons: false,
    originalFilename: 'Ала-Арча 2024.jpg',
    focalX: 11,
    focalY: 83.5,
    barred: false,
    sizes: [
      {
        name: 'card',
        format: 'webp',
        width: 640,
        height: 360,
        filesize: 4,
        filename: `${ids.photo}-card.webp`,
      },
    ],
  })
  await rows.put('media', {
    id: ids.guide,
    filename: `${ids.guide}.pdf`,
    mimeType: 'application/pdf',
    width: null,
    height: null,
    filesize: 5,
    depictsPersons: false,
    originalFilename: 'Guide (2nd ed.).pdf',
    barred: false,
    sizes: [],
  })
  for (const live of content) await publish(live)
}
