'use client'
import { Link, useLocale, useTranslation } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'
import { mayWriteText } from '#desk/access/mayWriteText.ts'
import { activePerson } from '#desk/access/roles.ts'
import { SaveAgain, useLastUser } from '#desk/payload/admin/index.ts'
import { type Label, inLanguage, isLocale, localeNames } from '#shared/localization/index.ts'
import { Conflicts } from '../conflicts/Conflicts.tsx'
import { Presence } from '../presence/Presence.tsx'
import { Recovery } from '../recovery/Recovery.tsx'
import { useSensitive } from './useSensitive.ts'

const elsewhere: Label = {
  ky: 'Бул тилде окуй гана аласыз. Сиз которгон тил:',
  ru: 'На этом языке вы можете только читать. Вы переводите на:',
  en: 'You can only read in this language. You translate into:',
}

/**
 * Payload's button, where saving would succeed. A translator in a locale that is not theirs sees a
 * notice instead, with a link to one of their own, before they type in vain.
 */
export function SaveButton({ policy }: { readonly policy: ContentPolicy }) {
  const user = useLastUser()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const sensitive = useSensitive(policy)
  if (!isLocale(code) || mayWriteText(policy, user, code, sensitive))
    return (
      <>
        <Presence />
        <SaveAgain />
        <Recovery policy={policy} />
        <Conflicts />
      </>
    )
  return (
    <p role="note" style={{ margin: 0 }}>
      {inLanguage(elsewhere, i18n.language)}{' '}
      {activePerson(user)?.translates.map((locale) => (
        <Link key={locale} href={`?locale=${locale}`} prefetch={false}>
          {inLanguage(localeNames[locale], i18n.language)}
        </Link>
      ))}
    </p>
  )
}
