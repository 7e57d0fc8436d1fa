'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { type Locale, inLanguage, locales } from '../../localization/index.ts'
import { languageName, switchName } from './texts.ts'
import './languages.css'
import './legible.css'

/** The admin's language, as Payload keeps it in this browser. */
const LANGUAGE_COOKIE = /(?:^|;\s*)payload-lng=/

/**
 * Around every view of the admin. While nobody is signed in it offers the three languages, each by
 * its own name: on signing in, on a forgotten or new password, after signing out. The page that
 * was asked for stays so. In a browser where none was chosen, a person who signs in gets
 * the language of their account.
 */
export function Languages({ children }: { readonly children: ReactNode }) {
  const { user } = useAuth()
  const { i18n, switchLanguage } = useTranslation()
  // Payload lists the languages that it ships, and `ky` is not among them; it switches to it all the same
  const choose = switchLanguage as ((language: Locale) => Promise<void>) | undefined
  const isSignedIn = Boolean(user)
  const kept: unknown = user?.['interfaceLanguage']

  useEffect(() => {
    const language = locales.find((locale) => locale === kept)
    if (language && language !== i18n.language && !LANGUAGE_COOKIE.test(document.cookie))
      void choose?.(language)
  }, [kept, i18n.language, choose])

  return (
    <>
      {!isSignedIn && (
        <nav className="languages" aria-label={inLanguage(switchName, i18n.language)}>
          <ul>
            {locales.map((locale) => (
              <li key={locale}>
                <button
                  type="button"
                  lang={locale}
                  aria-current={locale === i18n.language ? 'true' : undefined}
                  onClick={() => void choose?.(locale)}
                >
                  {languageName[locale]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </>
  )
}
