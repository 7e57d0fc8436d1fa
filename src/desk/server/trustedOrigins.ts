import type { Env } from '#shared/config/index.ts'

/**
 * The desk's own origins: only from these may a session's cookie be sent, or anything be written.
 */
export const trustedOrigins = ({ serverUrl, port }: Pick<Env, 'port' | 'serverUrl'>): string[] =>
  serverUrl === `http://localhost:${String(port)}`
    ? [serverUrl, `http://127.0.0.1:${String(port)}`]
    : [serverUrl]
