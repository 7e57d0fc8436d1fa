import { type Phone, type PhoneReading, parseExtension, parsePhone } from '#shared/phone/index.ts'
import { isOneOf, textOf } from '#shared/values/index.ts'

/** The parts of a stored row of `channels` that say how to reach the hotline. */
export interface ChannelValue {
  readonly kind?: unknown
  readonly numberKind?: unknown
  readonly value?: unknown
  readonly extension?: unknown
}

/** The kinds of channel that have a number. */
export const numbered = ['phone', 'sms', 'whatsapp', 'viber'] as const

/** A channel's number, whatever it says of its kind; null for a channel without one. */
export function readingOf({ kind, value }: ChannelValue): PhoneReading | null {
  return isOneOf(numbered, kind) ? parsePhone(textOf(value)) : null
}

/** A channel's number with its extension, which stands in a field of its own; null for none. */
export function phoneOf(channel: ChannelValue): Phone | null {
  const reading = readingOf(channel)
  if (!reading?.ok) return null
  const own = channel.kind === 'phone' ? parseExtension(textOf(channel.extension)) : null
  return { ...reading.phone, extension: own ?? reading.phone.extension }
}

/**
 * How a channel's number is dialled: a short code and a USSD code inside the country only.
 * @returns null for a channel without a number that can be dialled
 */
export const numberKindOf = (channel: ChannelValue): Phone['kind'] | null =>
  phoneOf(channel)?.kind ?? null

/** A channel's extension as it is public: of a number that is called. */
export const extensionOf = (channel: ChannelValue): string | null =>
  phoneOf(channel)?.extension ?? null

/** What is called or written to, and so what a verification of a channel vouches for. */
export const calledValue = (channel: ChannelValue): string =>
  [channel.kind, textOf(channel.value), extensionOf(channel) ?? ''].join(' ')
