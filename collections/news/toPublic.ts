import { isSensitive } from '#desk/access/index.ts'
import {
  type ToPublic,
  dayOf,
  groupOf,
  mediaListOf,
  mediaOf,
  referencesOf,
  richTextOf,
  seoOf,
  sourceOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'
import { sensitive } from './sensitive.ts'

/**
 * A news item as the public sees it. Of `story` only the pseudonym is public, never the consent.
 */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  summary: textOf(view['summary']),
  body: richTextOf(view['body'], context),
  date: dayOf(view['date']),
  programmes: referencesOf('programmes', view['programmes']),
  milestones: referencesOf('milestones', view['milestones']),
  tags: textsOf(view['tags']),
  cover: mediaOf(view['cover'], context),
  gallery: mediaListOf(view['gallery'], context),
  source: sourceOf(view['source']),
  pseudonym: isSensitive(sensitive, view) ? textOf(groupOf(view['story'])['pseudonym']) : null,
  seo: seoOf(view['meta'], context),
})
