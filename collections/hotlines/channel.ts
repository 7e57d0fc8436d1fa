import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { z } from 'zod'

import { url } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'

/** The parts of a stored row of `channels` that say how to reach the hotline. */
export interface ChannelValue {
  readonly kind?: unknown
  readonly numberKind?: unknown
  readonly value?: unknown
}

const rules = {
  e164: {
    ky: 'Байланыш номери: эл аралык түрдө, + жана өлкөнүн коду менен жазылсын, мисалы +996312123456; мындай номер болушу керек.',
    ru: 'Номер для связи: в международном виде, с + и кодом страны, например +996312123456; такой номер должен существовать.',
    en: 'Contact value: an international number, with + and the country’s code, such as +996312123456; it must be a possible one.',
  },
  shortCode: {
    ky: 'Байланыш номери: кыска номер 3–6 цифрадан турат, мисалы 189; код кошулбайт.',
    ru: 'Номер для связи: короткий номер — от 3 до 6 цифр, например 189, без кода.',
    en: 'Contact value: a short code has 3 to 6 digits, such as 189, and no prefix.',
  },
  telegram: {
    ky: 'Telegram: @ менен башталган аты, мисалы @kerben_kg (5–32 латын тамгасы, сан же _).',
    ru: 'Telegram: имя с @, например @kerben_kg (5–32 латинские буквы, цифры или _).',
    en: 'Telegram: a name with @, such as @kerben_kg (5 to 32 Latin letters, digits or _).',
  },
  web: {
    ky: 'Сайттын дареги: https:// менен башталсын.',
    ru: 'Адрес сайта: должен начинаться с https://.',
    en: 'Web address: it has to start with https://.',
  },
  email: {
    ky: 'Электрондук дарек: мисалы help@example.org.',
    ru: 'Адрес электронной почты: например help@example.org.',
    en: 'E-mail address: such as help@example.org.',
  },
  kind: {
    ky: 'Байланыш түрү: адегенде түрүн тандаңыз.',
    ru: 'Вид связи: сначала выберите вид.',
    en: 'Kind of contact: choose it first.',
  },
} satisfies Record<string, Label>

const SHORT_CODE = /^\d{3,6}$/
const TELEGRAM = /^@[A-Za-z][A-Za-z0-9_]{4,31}$/

const isE164 = (value: string): boolean => /^\+\d{7,15}$/.test(value) && isValidPhoneNumber(value)

const NUMBERS: unknown[] = ['phone', 'sms', 'whatsapp', 'viber']

/**
 * Whether a channel's number is a short code, dialled inside the country only, or an E.164 number.
 * @returns null for a channel without a number
 */
export function numberKindOf({ kind, numberKind }: ChannelValue): 'e164' | 'short_code' | null {
  if (!NUMBERS.includes(kind)) return null
  const mayBeShort = kind === 'phone' || kind === 'sms'
  return mayBeShort && numberKind === 'short_code' ? 'short_code' : 'e164'
}

/**
 * What makes a channel's value wrong for its kind.
 * @returns null for a valid value
 */
export function channelProblem(channel: ChannelValue): Label | null {
  const value = typeof channel.value === 'string' ? channel.value : ''
  switch (channel.kind) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
    case 'viber':
      if (numberKindOf(channel) === 'short_code')
        return SHORT_CODE.test(value) ? null : rules.shortCode
      return isE164(value) ? null : rules.e164
    case 'telegram':
      return TELEGRAM.test(value) ? null : rules.telegram
    case 'web':
      return value.startsWith('https://') && url().safeParse(value).success ? null : rules.web
    case 'email':
      return z.email().safeParse(value).success ? null : rules.email
    default:
      return rules.kind
  }
}

/** A value as it is stored: an international number without spaces, anything else trimmed. */
export function tidyChannelValue(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  return text.startsWith('+') ? (parsePhoneNumberFromString(text)?.number ?? text) : text
}

/**
 * The link that opens a channel on a phone or a computer.
 * @param channel one for which `channelProblem` is null
 */
export function channelHref({ kind, value }: ChannelValue): string {
  const text = String(value)
  switch (kind) {
    case 'sms':
      return `sms:${text}`
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
      return `tel:${text}`
  }
}
