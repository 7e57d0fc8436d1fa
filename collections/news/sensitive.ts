import type { Sensitive } from '#desk/editions/index.ts'
import { storyTexts } from './storyTexts.ts'

/** The stories of survivors, among the news. */
export const sensitive: Sensitive = {
  path: 'story.depictsSurvivor',
  value: 'yes',
  consentPath: 'story.consent',
  editors: ['safeguarding'],
  texts: storyTexts,
}
