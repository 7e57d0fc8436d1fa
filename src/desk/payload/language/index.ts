// The admin's interface languages, for payload.config.ts's `i18n`: Payload's own Russian and English,
// our Kyrgyz, and our words where Payload's contradict editions. Imports @payloadcms/translations and
// nothing else of Payload; the rest of src/shared/localization imports neither.
import type { I18nOptions } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import kyFeatures from './ky.features.json' with { type: 'json' }
import { ky } from './ky.ts'
import { words } from './words.ts'

// a text like any other: Payload's types list the languages that it ships, and `ky` is not among them
const fallbackLanguage: string = 'ky'

/** What `i18n` of Payload's config takes: Kyrgyz is the fallback, since no browser asks for it. */
export const adminI18n = {
  fallbackLanguage,
  supportedLanguages: { ky, ru, en },
  // Features (the editor, plugin-seo) look for their texts here, and bring none in Kyrgyz.
  translations: { ky: kyFeatures, ...words },
  // it runs all the same with a language of ours
} as I18nOptions<object>
