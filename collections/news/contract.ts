import { z } from 'zod'

import { day, media, reference, richText, seo, source, text } from '#shared/contract/index.ts'

/** What the public gets of a news item or a story, field by field. */
export const contract = z.strictObject({
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
  /** What a survivor's story calls the person; null for all other news. */
  pseudonym: text().nullable(),
  seo: seo(),
})
