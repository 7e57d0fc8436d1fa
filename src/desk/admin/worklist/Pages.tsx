import { Link } from '@payloadcms/ui'

import type { Locale } from '#shared/localization/index.ts'
import { pageOf, texts } from './texts.ts'

/** Where one is among the pages of a list, and the ways to the next and the one before. */
export function Pages({
  page,
  pages,
  language,
  address,
}: {
  readonly page: number
  readonly pages: number
  readonly language: Locale
  readonly address: (page: number) => string
}) {
  if (pages <= 1) return null
  return (
    <nav className="worklist__pages" aria-label={texts.pages[language]}>
      {page > 1 && <Link href={address(page - 1)}>{texts.previous[language]}</Link>}
      <span>{pageOf(page, pages)[language]}</span>
      {page < pages && <Link href={address(page + 1)}>{texts.next[language]}</Link>}
    </nav>
  )
}
