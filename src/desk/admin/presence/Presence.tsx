'use client'
import { useLocale, useTranslation } from '@payloadcms/ui'

import { useLastUser } from '#desk/payload/admin/index.ts'
import { type Locale, inLanguage, localeNames } from '#shared/localization/index.ts'
import { useDocumentBase } from '../editions/useDocumentBase.ts'
import './presence.css'
import { texts } from './texts.ts'
import { usePresence } from './usePresence.ts'

/** Who else has the document open, and in which language; nothing where nobody does. */
export function Presence() {
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const me = useLastUser()?.id
  const present = usePresence(useDocumentBase(), code)
  const others = present.filter((one) => one.id !== me)
  const inLocale = (locale: Locale) => {
    const name = inLanguage(localeNames[locale], i18n.language)
    // only English writes languages with a capital within a sentence
    return i18n.language === 'en' ? name : name.toLowerCase()
  }
  return (
    <p className="presence" role="status">
      {others.length > 0 &&
        `${inLanguage(texts.here, i18n.language)} ${others
          .map(({ name, locale }) => `${name} — ${inLocale(locale)}`)
          .join(', ')}`}
    </p>
  )
}
