import { z } from 'zod'

import type { DeskConfig } from '#desk/editions/index.ts'
import { type ContentType, day, partialDate, text } from '#shared/contract/index.ts'

const contract = z.strictObject({
  name: text().nullable(),
  acronym: text().nullable(),
  alternateName: text().nullable(),
  founded: partialDate().nullable(),
  joinedUn: day().nullable(),
  headquarters: text().nullable(),
  mandate: text().nullable(),
  principle: text().nullable(),
  aims: z.array(z.strictObject({ text: text() })),
})

/** Who the organization is: its names, its history in short, what it stands for. */
export const organisation: ContentType<DeskConfig, typeof contract> = {
  kind: 'global',
  slug: 'organisation',
  contract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name ?? '' }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ name, acronym, alternateName, mandate, principle, aims }) => [
    name,
    acronym,
    alternateName,
    mandate,
    principle,
    ...aims.map((aim) => aim.text),
  ],
  desk: () => import('./desk.ts'),
}
