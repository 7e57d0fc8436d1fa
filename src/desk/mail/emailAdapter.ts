import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'

import type { Env } from '#shared/config/index.ts'

/** Milliseconds to wait for a mail server's answer. After a failure the task tries again. */
const PATIENCE = 15_000

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The adapter without a mail server. Payload's own substitute claims to send, and logs the
 * recipient's address.
 */
const noAdapter: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('There is no mail server: SMTP_URL is not set.')),
})

/**
 * Payload's mail adapter for the server of `SMTP_URL`, or one that sends nothing. A mail may
 * contain a one-time link, so a server on another machine must encrypt (`smtps:`, or STARTTLS with
 * `smtp:`). Nothing is opened before the first mail.
 */
export function emailAdapter({ mail }: Pick<Env, 'mail'>): NonNullable<Config['email']> {
  if (!mail) return noAdapter
  const { hostname, password, port, protocol, username } = new URL(mail.smtpUrl)
  const secure = protocol === 'smtps:'
  const user = decodeURIComponent(username)
  return nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: 'Kerben',
    // the server may be away while the desk starts, or while the admin is built
    skipVerify: true,
    transportOptions: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      requireTLS: !secure && !loopback.has(hostname),
      ...(user && { auth: { user, pass: decodeURIComponent(password) } }),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    },
  })
}
