// @payloadcms/translations 3.90.1 has no Kyrgyz, and types the languages that it has.

import { ruTranslations } from '@payloadcms/translations/languages/ru'
import type { Language } from '@payloadcms/translations'
import kyrgyz from './ky.json' with { type: 'json' }

/**
 * Kyrgyz for Payload's admin, which has none of its own. Keys that a later Payload adds are shown
 * in Russian until they are translated (and a test fails): Kyrgyz speakers here understand it
 * better than English. The calendar of Payload's date filter uses date-fns' Russian, since date-fns
 * has no Kyrgyz and Payload accepts no other source; its months are spelt as in Kyrgyz, its
 * weekdays are not. All other dates are written in numbers.
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
