import type { FlattenedField } from 'payload'

import { leaves } from '#desk/fieldTree/index.ts'
import type { LocaleView } from './deskConfig.ts'
import { isEmpty } from './isEmpty.ts'

const TEXT_TYPES = new Set(['richText', 'text', 'textarea'])

/** The paths of a view's filled localized text fields, without the slug, which is generated. */
export function filledTexts(fields: readonly FlattenedField[], view: LocaleView): Set<string> {
  const filled = new Set<string>()
  for (const { field, path, localized, value } of leaves(fields, view))
    if (localized && TEXT_TYPES.has(field.type) && path !== 'slug' && !isEmpty(value))
      filled.add(path)
  return filled
}

/**
 * How far a locale is translated: filled text fields ÷ those filled in the source locale, 0 to 1.
 * @param filled from `filledTexts` of the locale
 * @param source from `filledTexts` of the source locale
 */
export function progress(filled: ReadonlySet<string>, source: ReadonlySet<string>): number {
  if (source.size === 0) return filled.size > 0 ? 1 : 0
  const done = [...source].filter((path) => filled.has(path)).length
  return Math.round((done / source.size) * 100) / 100
}
