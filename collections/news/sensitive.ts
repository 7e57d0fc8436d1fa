import type { Sensitive } from '#desk/editions/index.ts'
import { storyTexts } from './storyTexts.ts'

/** Which news items are survivors' stories, and so follow the safeguarded workflow. */
export const sensitive: Sensitive = {
  path: 'story.depictsSurvivor',
  value: 'yes',
  consentPath: 'story.consent',
  editors: ['safeguarding'],
  texts: storyTexts,
}
