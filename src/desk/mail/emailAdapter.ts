import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'

import type { Env } from '#shared/config/index.ts'

/** Milliseconds after which a mail server that does not answer is given up; the task tries again. */
const PATIENCE = 15_000

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Where there is no mail server. Payload's own stand-in says that it sends, and writes each
 * recipient's address into the log.
 */
const noAdapter: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('There is no mail server: SMTP_URL is not set.')),
})

/**
 * Payload's mail adapter for the server of `SMTP_URL`, or one that sends nothing. A mail may carry a
 * one-time link, so that a server elsewhere must encrypt (`smtps:`, or STARTTLS under `smtp:`); one
 * on this machine need not. Nothing is opened before the first mail.
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
