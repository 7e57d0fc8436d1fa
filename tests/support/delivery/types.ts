import { z } from 'zod'

import {
  type PublicCollection,
  type PublicGlobal,
  type PublicType,
  byCode,
  byDate,
  byNumber,
  byPeriod,
  byReference,
  byValue,
  day,
  enumeration,
  instant,
  media,
  partialDate,
  reference,
  richText,
  seo,
  text,
} from '#shared/contract/index.ts'

const kinds = enumeration({
  report: { ky: 'Отчёт', ru: 'Отчёт', en: 'Report' },
  story: { ky: 'Окуя', ru: 'История', en: 'Story' },
})

const storyContract = z.strictObject({
  title: text(),
  summary: text().nullable(),
  body: richText().nullable(),
  date: day().nullable(),
  period: partialDate().nullable(),
  kind: kinds.schema.nullable(),
  tags: z.array(text()),
  year: z.number().nullable(),
  projects: z.array(reference('projects')),
  partners: z.array(z.strictObject({ partner: reference('partners'), role: text() })),
  cover: media().nullable(),
  gallery: z.array(media()),
  seo: seo(),
})

/** A type of every kind of field, newest first, with a page. */
export const stories: PublicCollection<typeof storyContract> = {
  kind: 'collection',
  slug: 'stories',
  contract: storyContract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'date',
  sortKeys: ({ title, date }) => ({ title, date }),
  filters: {
    kind: byValue(({ kind }) => kind, kinds.values),
    tag: byCode(({ tags }) => tags, 'lower'),
    date: byDate(({ date }) => date),
    period: byPeriod(({ period }) => period),
    year: byNumber(({ year }) => year),
    project: byReference('projects', ({ projects }) => projects),
  },
  vocabulary: { kind: kinds },
  searchTexts: ({ title, summary }) => [title, summary],
}

const projectContract = z.strictObject({
  name: text(),
  order: z.number().nullable(),
  parent: reference('projects').nullable(),
  owner: reference('partners').nullable(),
})

/** A type sorted by `order`, with parents. */
export const projects: PublicCollection<typeof projectContract> = {
  kind: 'collection',
  slug: 'projects',
  contract: projectContract,
  contractVersion: 1,
  workflow: 'reviewed',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ name, order }) => ({ title: name, order }),
  filters: { parent: byReference('projects', ({ parent }) => parent) },
  vocabulary: {},
  searchTexts: ({ name }) => [name],
}

const partnerContract = z.strictObject({ name: text() })

/** Without a page. */
export const partners: PublicCollection<typeof partnerContract> = {
  kind: 'collection',
  slug: 'partners',
  contract: partnerContract,
  contractVersion: 1,
  workflow: 'simple',
  hasPage: false,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ name }) => [name],
}

const lineContract = z.strictObject({ name: text(), verifiedAt: instant().nullable() })

/** A safeguarded type whose facts are verified. */
export const lines: PublicCollection<typeof lineContract> = {
  kind: 'collection',
  slug: 'lines',
  contract: lineContract,
  contractVersion: 1,
  workflow: 'safeguarded',
  hasPage: true,
  defaultSort: 'order',
  sortKeys: ({ name }) => ({ title: name }),
  filters: {},
  vocabulary: {},
  searchTexts: ({ name }) => [name],
  verified: true,
}

const officeContract = z.strictObject({ name: text(), partner: reference('partners').nullable() })

/** A global. */
export const office: PublicGlobal<typeof officeContract> = {
  kind: 'global',
  slug: 'office',
  contract: officeContract,
  contractVersion: 1,
  workflow: 'reviewed',
  vocabulary: {},
  searchTexts: ({ name }) => [name],
}

/** All of them. */
export const testTypes: readonly PublicType[] = [stories, projects, partners, lines, office]
