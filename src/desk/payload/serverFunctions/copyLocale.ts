// Payload 3.90.1 copies a document's address with the texts of a locale, as an ordinary save that
// nothing tells from others.

import type { PayloadRequest, ServerFunction } from 'payload'

/** What a request's context holds while one locale is copied to another. */
const COPYING = 'copyingLocale'

/** Whether a save copies the texts of one locale to another, by “Copy to locale”. */
export const isCopyingLocale = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[COPYING] === true

/**
 * Payload's server function that copies one locale to another, whose saves are known by
 * `isCopyingLocale`.
 * @param copy Payload's own; handed in, since only Next's bundle loads it
 */
export const copyLocale =
  <Args extends object>(copy: ServerFunction<Args>): ServerFunction<Args> =>
  async (args) => {
    const { context } = args.req
    context[COPYING] = true
    try {
      return await copy(args)
    } finally {
      Reflect.deleteProperty(context, COPYING)
    }
  }
