import type { Locale } from '#shared/localization/index.ts'
import { displayPhone, phoneHref, smsHref } from '#shared/phone/index.ts'
import { textOf } from '#shared/values/index.ts'
import { type ChannelValue, phoneOf } from './channelNumber.ts'

/**
 * The link that opens a channel on a phone or a computer.
 * @param channel one for which `channelProblem` is null
 */
export function channelHref(channel: ChannelValue): string {
  const text = textOf(channel.value)
  const phone = phoneOf(channel)
  switch (channel.kind) {
    case 'sms':
      return phone ? smsHref(phone) : `sms:${text}`
    case 'whatsapp':
      return `https://wa.me/${text.slice(1)}`
    case 'viber':
      return `viber://chat?number=${encodeURIComponent(text)}`
    case 'telegram':
      return `https://t.me/${text.slice(1)}`
    case 'web':
      return text
    case 'email':
      return `mailto:${text}`
    default:
      return phone ? phoneHref(phone) : `tel:${text}`
  }
}

/** What a channel's link says to people: a number in its groups, with its extension. */
export function displayChannel(channel: ChannelValue, locale: Locale): string {
  const phone = phoneOf(channel)
  return phone ? displayPhone(phone, locale) : textOf(channel.value)
}
