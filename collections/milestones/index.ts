import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import {
  type ContentType,
  byDate,
  byReference,
  byValue,
  partialDate,
  reference,
  seo,
  source,
  text,
} from '#shared/contract/index.ts'
import { milestoneKinds } from './enumerations.ts'

const contract = z.strictObject({
  title: text(),
  date: partialDate(),
  description: text().nullable(),
  kind: milestoneKinds.schema.nullable(),
  programme: reference('programmes').nullable(),
  source: source().nullable(),
  seo: seo(),
})

/** What happened when: the history of the mission, each date no more precise than it is known. */
export const milestones: ContentType<DeskConfig, typeof contract> = {
  kind: 'collection',
  slug: 'milestones',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date: date.start }),
  filters: {
    date: byDate(({ date }) => date.start),
    kind: byValue(({ kind }) => kind, milestoneKinds.values),
    programme: byReference('programmes', ({ programme }) => programme),
  },
  vocabulary: { kind: milestoneKinds },
  searchTexts: ({ title, description, date }) => [title, description, date.display],
  desk: () => import('./desk.ts'),
}
