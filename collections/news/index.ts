import type { CollectionType } from '#desk/editions/index.ts'
import { byDate, byReference, byValue } from '#shared/contract/index.ts'
import { richTextText } from '#shared/richText/index.ts'
import { contract } from './contract.ts'

/** News, and the stories of people; one that depicts a survivor follows the safeguarded workflow. */
export const news: CollectionType<typeof contract> = {
  kind: 'collection',
  slug: 'news',
  contract,
  contractVersion: 2,
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
