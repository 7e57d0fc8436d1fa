import { leaves } from '#desk/fieldTree/index.ts'
import type { SearchedTexts } from '#desk/search/index.ts'
import { locales } from '#shared/localization/index.ts'
import type { LoadedType } from './deskConfig.ts'
import { localeView } from './localeView.ts'

/** `channels.0.value` → `channels.value` */
const withoutRows = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '')

/**
 * The texts that the search of a type looks through: name and slug in each locale, and further
 * fields of the type.
 */
export const searchTexts = ({ desk }: Pick<LoadedType, 'desk'>): SearchedTexts => {
  const paths = new Set([
    'slug',
    ...(desk.titleField ? [desk.titleField] : []),
    ...(desk.searched ?? []),
  ])
  return (document, fields) =>
    locales.flatMap((locale) =>
      [...leaves(fields, localeView(fields, document, locale))]
        .filter(({ path }) => paths.has(withoutRows(path)))
        .map(({ value }) => value),
    )
}
