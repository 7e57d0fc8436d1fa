import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byDate,
  byReference,
  byValue,
  day,
  media,
  reference,
  richText,
  seo,
  source,
  text,
} from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'

const contract = z.strictObject({
  title: text(),
  summary: text(),
  body: richText(),
  date: day(),
  programmes: z.array(reference('programmes')),
  milestones: z.array(reference('milestones')),
  tags: z.array(text()),
  cover: media().nullable(),
  gallery: z.array(media()),
  source: source().nullable(),
  /** The name that a survivor's story uses for them; null for all other news. */
  pseudonym: text().nullable(),
  seo: seo(),
})

/** News, and the stories of people; one that depicts a survivor follows the safeguarded workflow. */
export const news: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'news',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date }),
  filters: {
    date: byDate(({ date }) => date),
    programme: byReference('programmes', ({ programmes }) => programmes),
    milestone: byReference('milestones', ({ milestones }) => milestones),
    tag: byValue(({ tags }) => tags),
  },
  vocabulary: {},
  searchTexts: ({ title, summary, body, tags }) => [title, summary, richTextText(body), ...tags],
  desk: () => import('./desk.ts'),
}
