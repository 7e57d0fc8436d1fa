import type { Env } from '#shared/config/index.ts'

/** The origins from which people use the desk: those alone may send a session's cookie, or write. */
export const trustedOrigins = ({ serverUrl, port }: Pick<Env, 'port' | 'serverUrl'>): string[] =>
  serverUrl === `http://localhost:${String(port)}`
    ? [serverUrl, `http://127.0.0.1:${String(port)}`]
    : [serverUrl]
