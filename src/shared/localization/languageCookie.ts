/** The cookie in which Payload keeps the language of the admin in a browser. */
export const LANGUAGE_COOKIE = 'payload-lng'

const pattern = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([^;]+)`)

/**
 * The language that a browser's cookies name, whichever it is.
 * @param cookies a `Cookie` header, or a page's `document.cookie`
 */
export const languageInCookies = (cookies: string | null | undefined): string | undefined =>
  pattern.exec(cookies ?? '')?.[1]
