import { Link } from '@payloadcms/ui'

import type { Preset } from '#desk/worklist/presets.ts'
import type { Locale } from '#shared/localization/index.ts'
import { adminAddress } from './addresses.ts'
import type { Invitation } from './invitationOf.ts'
import { emptyTexts, texts } from './texts.ts'

/** What to do next where nothing is to be done. */
export function Empty({
  preset,
  isNarrowed,
  invitation,
  language,
}: {
  readonly preset: Pick<Preset, 'name'>
  readonly isNarrowed: boolean
  readonly invitation: Invitation | null
  readonly language: Locale
}) {
  return (
    <p className="worklist__empty">
      {(isNarrowed ? texts.nothingFound : emptyTexts[preset.name])[language]}{' '}
      {!isNarrowed && invitation && (
        <Link href={adminAddress(`/collections/${invitation.slug}/create`)}>
          {invitation.label[language]} →
        </Link>
      )}
    </p>
  )
}
