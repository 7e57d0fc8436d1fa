/** The cookie in which Payload keeps the language of the admin in a browser. */
export const LANGUAGE_COOKIE = 'payload-lng'

const pattern = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([^;]+)`)

/**
 * Whether an `Accept-Language` header names a language: `*`, which programs send by themselves, is
 * any language (RFC 9110, 12.5.4).
 */
export const namesLanguage = (accepted: string | null | undefined): boolean =>
  (accepted ?? '').split(',').some((range) => /^\s*[a-z]/i.test(range))

/**
 * The language that a browser's cookies name, whichever it is.
 * @param cookies a `Cookie` header, or a page's `document.cookie`
 */
export const languageInCookies = (cookies: string | null | undefined): string | undefined =>
  pattern.exec(cookies ?? '')?.[1]
