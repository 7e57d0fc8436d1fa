import { Link } from '@payloadcms/ui'

import { policy } from '#desk/access/policy.ts'
import { hasRole } from '#desk/access/roles.ts'
import type { Preset } from '#desk/worklist/presets.ts'
import type { Label, Locale } from '#shared/localization/index.ts'
import { adminAddress } from './addresses.ts'
import { emptyTexts, texts } from './texts.ts'

const startNews: Label = {
  ky: 'Жаңылык жазып баштоо',
  ru: 'Начать новость',
  en: 'Start a news item',
}

/** What to do next where nothing is to be done. */
export function Empty({
  preset,
  isNarrowed,
  user,
  language,
}: {
  readonly preset: Pick<Preset, 'name'>
  readonly isNarrowed: boolean
  readonly user: unknown
  readonly language: Locale
}) {
  const mayStart = !isNarrowed && hasRole(user, ...policy.stories.create)
  return (
    <p className="worklist__empty">
      {(isNarrowed ? texts.nothingFound : emptyTexts[preset.name])[language]}{' '}
      {mayStart && (
        <Link href={adminAddress('/collections/news/create')}>{startNews[language]} →</Link>
      )}
    </p>
  )
}
