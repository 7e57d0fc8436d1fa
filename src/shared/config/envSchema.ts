import { z } from 'zod'

import { isDatabaseUrl } from './databaseUrl.ts'
import { secretLength } from './secret.ts'
import { parseTrustProxy } from './trustProxy.ts'

const integer = (least: number, most: number) => {
  const rule = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((value) => value >= least && value <= most, rule)
}

const databaseUrl = z
  .string()
  .refine(
    isDatabaseUrl,
    'must be file:PATH, mongodb://HOST/NAME?replicaSet=SET or mongodb+srv://HOST/NAME',
  )

/** An `http(s)` URL without a trailing slash, so that a path can be put behind it. */
const webUrl = (rule: string, mayHavePath: boolean) =>
  z
    .string()
    .refine((text) => isWebUrl(text, mayHavePath), rule)
    .transform((text) => text.replace(/\/+$/, ''))

function isWebUrl(text: string, mayHavePath: boolean): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(text)
  return (
    /^https?:$/.test(protocol) &&
    `${search}${hash}${username}${password}` === '' &&
    !/[?#]/.test(text) &&
    (mayHavePath || pathname === '/')
  )
}

const smtpUrl = z
  .string()
  .refine(
    isSmtpUrl,
    'must be a mail server like smtps://USER:PASSWORD@mail.example.org or smtp://HOST:587',
  )

function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, search, hash } = new URL(text)
  return (
    /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname) && !(search || hash)
  )
}

const trustProxyRule =
  "must be false, a number of proxies (1), or a list of the proxies' addresses (10.0.0.0/8, ::1)"

const trustProxy = z.string().transform((text, context) => {
  const value = parseTrustProxy(text)
  if (value !== undefined) return value
  context.addIssue(trustProxyRule)
  return z.NEVER
})

const key = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 32 && bytes.toString('base64') === text) return bytes
  context.addIssue('must be 32 bytes in base64 (openssl rand -base64 32)')
  return z.NEVER
})

/** Pairs of variables that are set together or not at all. */
const pairs = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['SMTP_URL', 'MAIL_FROM'],
] as const

/**
 * Every environment variable, its rule and its default. Each message completes "VARIABLE …" and
 * holds no value. An unset variable is absent: `readEnv` has dropped the empty ones.
 */
export const envSchema = z
  .object({
    PORT: integer(0, 65_535).default(3000),
    HOST: z.string().regex(/^\S+$/, 'must be a host name or an address').default('0.0.0.0'),
    DATA_DIR: z.string().default('data'),
    MEDIA_DIR: z.string().default('media/files'),
    DATABASE_URL: databaseUrl.optional(),
    NEWSSTAND_DATABASE_URL: databaseUrl.optional(),
    MONGODB_STANDALONE: z
      .enum(['0', '1'], 'must be 0 or 1')
      .transform((flag) => flag === '1')
      .default(false),
    PAYLOAD_SECRET: z
      .string()
      .min(secretLength, `must have at least ${secretLength} characters`)
      .optional(),
    SERVER_URL: webUrl(
      'must be a URL like https://cms.example.org, without a path',
      false,
    ).optional(),
    PUBLIC_SITE_URL: webUrl('must be a URL like https://www.example.org', true).optional(),
    TRUST_PROXY: trustProxy.default(false),
    RATE_LIMIT: integer(0, 999_999_999).default(600),
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: z.email('must be an e-mail address').optional(),
    SHELTER_SITES_KEY: key.optional(),
    SHELTER_SITES_NEW_KEY: key.optional(),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
    SEED: z.enum(['mission', 'none'], 'must be mission or none').default('mission'),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
  })
  .superRefine((variables, context) => {
    for (const pair of pairs) {
      const [missing, ...others] = pair.filter((name) => variables[name] === undefined)
      if (!missing || others.length > 0) continue
      const set = pair.find((name) => name !== missing) ?? missing
      context.addIssue({ code: 'custom', path: [missing], message: `must be set when ${set} is` })
    }
  })
