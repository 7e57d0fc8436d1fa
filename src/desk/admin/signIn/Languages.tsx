'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactNode, useCallback, useEffect } from 'react'

import {
  type Locale,
  LANGUAGE_COOKIE,
  inLanguage,
  languageInCookies,
  locales,
} from '#shared/localization/index.ts'
import { languageName, switchName } from './texts.ts'
import './languages.css'
import '#desk/payload/admin/header.css'
import '#desk/payload/admin/legible.css'

/** Seconds: a year, as Payload keeps it. */
const YEAR = 365 * 24 * 60 * 60

/** Payload's own way is a server function, and none of those answers people who are not signed in. */
function keepLanguage(language: Locale): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${String(YEAR)}; SameSite=Lax${secure}`
}

/**
 * Around every view of the admin. While nobody is signed in it offers the three languages, each by
 * its own name: on signing in, on a forgotten or new password, after signing out. The page that
 * was asked for stays so. In a browser where none was chosen, a person who signs in gets
 * the language of their account.
 */
export function Languages({ children }: { readonly children: ReactNode }) {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const choose = useCallback(
    (language: Locale) => {
      keepLanguage(language)
      router.refresh()
    },
    [router],
  )
  const isSignedIn = Boolean(user)
  const kept: unknown = user?.['interfaceLanguage']

  useEffect(() => {
    const language = locales.find((locale) => locale === kept)
    if (language && language !== i18n.language && !languageInCookies(document.cookie))
      choose(language)
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
                  onClick={() => {
                    choose(locale)
                  }}
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
