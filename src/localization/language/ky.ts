import { ruTranslations } from '@payloadcms/translations/languages/ru'
import type { Language } from '@payloadcms/translations'
import kyrgyz from './ky.json' with { type: 'json' }

type Group = keyof typeof ruTranslations

/**
 * Kyrgyz for Payload's admin, which has none of its own. What is not translated (folders, which we
 * do not use) stays Russian, which every reader of Kyrgyz here understands better than English.
 * Dates inside Payload's own screens follow date-fns' Russian: date-fns has no Kyrgyz.
 */
export const ky: Language = {
  dateFNSKey: 'ru',
  translations: withKyrgyz(),
}

function withKyrgyz(): Language['translations'] {
  const overrides: Record<string, Record<string, string>> = kyrgyz
  const groups = Object.entries(ruTranslations) as [Group, Record<string, string>][]
  const merged = groups.map(([group, texts]) => [group, { ...texts, ...overrides[group] }] as const)
  // The groups and keys are those of the Russian object, which Payload types by its English one.
  return Object.fromEntries(merged) as Language['translations']
}
