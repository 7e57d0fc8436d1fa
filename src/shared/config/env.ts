import { resolve } from 'node:path'

import { EnvError } from './envError.ts'
import { envSchema } from './envSchema.ts'
import { keptSecret } from './secret.ts'
import type { TrustProxy } from './trustProxy.ts'

/** The settings of both programs. Frozen. */
export interface Env {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** Absolute: the SQLite database and the generated secret live here. */
  readonly dataDir: string
  /** Absolute: the bytes of the public media files live here. */
  readonly mediaDir: string
  readonly databaseUrl: string
  /** The same database, by a user that may only read; unset when there is no such user. */
  readonly newsstandDatabaseUrl?: string
  /** Allows a MongoDB without a replica set, and so without transactions. */
  readonly mongodbStandalone: boolean
  /** From the environment, or kept in `dataDir/secret`: made when the desk first asks for it. */
  readonly payloadSecret: string
  /** The desk's origin, without a trailing slash. */
  readonly serverUrl: string
  /** Where the frontend's pages are, without a trailing slash. */
  readonly publicSiteUrl: string
  readonly trustProxy: TrustProxy
  /** Cache misses a minute per address; 0 is without limit. */
  readonly rateLimit: number
  /** The mail server, with its credentials, and the address that mails come from; unset, none is sent. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string }
  /** 32 bytes; unset turns shelterSites off. */
  readonly shelterSitesKey?: Buffer
  /** 32 bytes, read by the rotation of the key alone. */
  readonly shelterSitesNewKey?: Buffer
  /** The first administrator's account. */
  readonly admin?: { readonly email: string; readonly password: string }
  readonly seed: 'mission' | 'none'
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/**
 * Reads the settings, once, at a program's start. An empty variable counts as unset.
 * @throws EnvError for the first one that cannot be used.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.entries(source).filter(([, value]) => value?.trim())
  const parsed = envSchema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new EnvError(String(issue?.path[0]), issue?.message ?? 'is not valid')
  }

  const variables = parsed.data
  const localhost = `http://localhost:${variables.PORT}`
  const dataDir = resolve(variables.DATA_DIR)
  let secret = variables.PAYLOAD_SECRET

  return Object.freeze({
    port: variables.PORT,
    host: variables.HOST,
    dataDir,
    mediaDir: resolve(variables.MEDIA_DIR),
    databaseUrl: variables.DATABASE_URL ?? `file:${variables.DATA_DIR}/kerben.db`,
    mongodbStandalone: variables.MONGODB_STANDALONE,
    get payloadSecret() {
      return (secret ??= keptSecret(dataDir))
    },
    serverUrl: variables.SERVER_URL ?? localhost,
    publicSiteUrl: variables.PUBLIC_SITE_URL ?? localhost,
    trustProxy: variables.TRUST_PROXY,
    rateLimit: variables.RATE_LIMIT,
    seed: variables.SEED,
    logLevel: variables.LOG_LEVEL,
    ...(variables.NEWSSTAND_DATABASE_URL && {
      newsstandDatabaseUrl: variables.NEWSSTAND_DATABASE_URL,
    }),
    ...(variables.SMTP_URL &&
      variables.MAIL_FROM && {
        mail: Object.freeze({ smtpUrl: variables.SMTP_URL, from: variables.MAIL_FROM }),
      }),
    ...(variables.SHELTER_SITES_KEY && { shelterSitesKey: variables.SHELTER_SITES_KEY }),
    ...(variables.SHELTER_SITES_NEW_KEY && {
      shelterSitesNewKey: variables.SHELTER_SITES_NEW_KEY,
    }),
    ...(variables.ADMIN_EMAIL &&
      variables.ADMIN_PASSWORD && {
        admin: Object.freeze({ email: variables.ADMIN_EMAIL, password: variables.ADMIN_PASSWORD }),
      }),
  })
}
