import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { Locale } from '#shared/localization/locales.ts'
import { startBrowser } from './browser.ts'
import { type RunningKerben, startKerben } from './runningKerben.ts'

/** Milliseconds that one step in a browser may take on a busy machine. */
const STEP = 60_000

/** The language and size of a page. */
export interface Look {
  readonly language?: Locale
  readonly width?: number
  readonly theme?: 'dark' | 'light'
}

/** Both programs with a browser, and people with accounts. */
export interface BrowserDesk {
  readonly kerben: RunningKerben
  readonly browser: Browser
  /** Calls the desk's API as somebody; throws when the desk refuses. */
  readonly api: (who: string, method: string, path: string, body?: unknown) => Promise<ApiAnswer>
  /** Creates an account, named after its role. */
  readonly account: (role: string, more?: Record<string, unknown>) => Promise<void>
  /** Opens a new window, signed in as somebody, or as nobody for null. */
  readonly open: (who: string | null, look?: Look) => Promise<Page>
  readonly close: () => Promise<void>
}

/** The parts of the desk's answers that tests read. */
export interface ApiAnswer {
  readonly doc?: { readonly id: string }
  readonly docs?: readonly { readonly id: string }[]
  readonly token?: string
}

/** The password of every account that `account` makes. */
export const PASSWORD = 'a password for the tests'
/** The address of the account of a role. */
export const emailOf = (role: string): string => `${role}@example.org`

/**
 * Starts a desk with a browser.
 * @param variables environment of the programs, beside `startKerben`'s own
 */
export async function openBrowserDesk(
  variables: Record<string, string> = {},
): Promise<BrowserDesk> {
  const kerben = await startKerben(variables)
  const browser = await startBrowser()
  const tokens = new Map<string, string>()

  const api: BrowserDesk['api'] = async (who, method, path, body) => {
    const token = tokens.get(who)
    const response = await fetch(`${kerben.url}/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        prefer: 'include-token',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return (await response.json()) as ApiAnswer
  }
  const signIn = async (who: string, credentials: { email: string; password: string }) => {
    const { token } = await api('nobody', 'POST', 'users/login', credentials)
    tokens.set(who, token ?? '')
  }
  await signIn('administrator', kerben.admin)

  return {
    kerben,
    browser,
    api,
    account: async (role, more = {}) => {
      const email = emailOf(role)
      const data = { email, password: PASSWORD, name: role, roles: [role], active: true, ...more }
      await api('administrator', 'POST', 'users', data)
      await signIn(role, { email, password: PASSWORD })
    },
    open: async (who, { language = 'en', width = 1280, theme = 'light' } = {}) => {
      const context: BrowserContext = await browser.newContext({
        viewport: { width, height: width > 600 ? 1000 : 800 },
      })
      const cookies = { 'payload-lng': language, 'payload-theme': theme }
      const token = who === null ? {} : { 'payload-token': tokens.get(who) ?? '' }
      await context.addCookies(
        Object.entries({ ...cookies, ...token }).map(([name, value]) => ({
          name,
          value,
          url: kerben.url,
        })),
      )
      const page = await context.newPage()
      page.setDefaultTimeout(STEP)
      return page
    },
    close: async () => {
      await browser.close()
      await kerben.stop()
    },
  }
}
