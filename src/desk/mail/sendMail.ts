import type { Payload } from 'payload'

/** A mail to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  /** Plain text, so that it cannot load, track or hide anything. */
  readonly text: string
}

/** The codes of a mail server's error, without its message, which contains the address. */
const kindOf = (error: unknown): string =>
  typeof error === 'object' && error !== null
    ? ['code', 'responseCode']
        .map((name): unknown => Reflect.get(error, name))
        .filter((part) => typeof part === 'string' || typeof part === 'number')
        .join(' ')
    : ''

/**
 * Sends one mail now.
 * @throws Error that names no address, for the log, when the server did not take it
 */
export async function sendMail(payload: Payload, mail: Mail): Promise<void> {
  try {
    await payload.sendEmail({ ...mail })
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- a task logs what it fails with, cause and all
    throw new Error(`The mail server did not take a mail (${kindOf(error)}).`)
  }
}
