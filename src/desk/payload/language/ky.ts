// @payloadcms/translations 3.90.1 has no Kyrgyz, and types the languages that it has.

import { ruTranslations } from '@payloadcms/translations/languages/ru'
import type { Language } from '@payloadcms/translations'
import kyrgyz from './ky.json' with { type: 'json' }

/**
 * Kyrgyz for Payload's admin, which has none of its own. A key that a later Payload brings is Russian
 * until it is translated (a test fails meanwhile): every reader of Kyrgyz here understands that better
 * than English. The calendar of Payload's date filter follows date-fns' Russian, whose months are
 * spelt as the Kyrgyz ones and whose weekdays are not: date-fns has no Kyrgyz, and Payload takes none
 * from outside. Every other date is written in numbers.
 */
export const ky: Language = {
  dateFNSKey: 'ru',
  translations: withKyrgyz(),
}

function withKyrgyz(): Language['translations'] {
  const overrides: Record<string, Record<string, string>> = kyrgyz
  const merged = Object.entries(ruTranslations).map(
    ([group, texts]) => [group, { ...texts, ...overrides[group] }] as const,
  )
  // The groups and keys are those of the Russian object, which Payload types by its English one.
  return Object.fromEntries(merged) as Language['translations']
}
