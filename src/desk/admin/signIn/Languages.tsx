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
import { useForgetOnSignOut } from '../recovery/useForgetOnSignOut.ts'
import { languageName, switchName } from './texts.ts'
import './languages.css'
import '#desk/payload/admin/header.css'
import '#desk/payload/admin/legible.css'

/** A year in seconds, as in Payload's own cookie. */
const YEAR = 365 * 24 * 60 * 60

/**
 * Sets the cookie here: Payload sets it by a server function, which signed-out people may not call.
 */
function keepLanguage(language: Locale): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${String(YEAR)}; SameSite=Lax${secure}`
}

/**
 * Surrounds every view of the admin. While nobody is signed in it offers the three languages, each
 * by its own name: when signing in, resetting a password, and after signing out. Choosing one keeps
 * the requested page. Where a browser has no choice stored, signing in applies the account's
 * language.
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
  useForgetOnSignOut()
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
