import { z } from 'zod'

import { url } from '#shared/contract/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { type Phone, invisible, parseExtension } from '#shared/phone/index.ts'
import { textOf } from '#shared/values/index.ts'
import { type ChannelValue, type numbered, numberKindOf, readingOf } from './channelNumber.ts'
import { channelRules, notDialled } from './channelRules.ts'

const TELEGRAM = /^@[A-Za-z][A-Za-z0-9_]{4,31}$/

/** How the numbers of each kind of channel may be dialled. */
const dialled: Readonly<Record<(typeof numbered)[number], readonly Phone['kind'][]>> = {
  phone: ['e164', 'short_code', 'ussd'],
  sms: ['e164', 'short_code'],
  whatsapp: ['e164'],
  viber: ['e164'],
}

function numberProblem(channel: ChannelValue, kind: (typeof numbered)[number]): Label | null {
  const { numberKind, extension } = channel
  const reading = readingOf(channel)
  if (!reading) return null
  if (!reading.ok) return notDialled(reading.problem)
  const { phone } = reading
  if (!dialled[kind].includes(phone.kind)) return channelRules.kindOfNumber
  const isChosen = kind === 'phone' || kind === 'sms'
  if (isChosen && textOf(numberKind) !== '' && numberKind !== phone.kind)
    return channelRules.otherKind
  if (phone.extension === null) return null
  if (kind !== 'phone') return channelRules.noExtension
  return parseExtension(textOf(extension)) === phone.extension ? null : channelRules.twoExtensions
}

/**
 * What makes a channel's value wrong for its kind.
 * @returns null for a valid value
 */
export function channelProblem(channel: ChannelValue): Label | null {
  const value = textOf(channel.value)
  switch (channel.kind) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
    case 'viber':
      return numberProblem(channel, channel.kind)
    case 'telegram':
      return TELEGRAM.test(value) ? null : channelRules.telegram
    case 'web':
      return value.startsWith('https://') && url().safeParse(value).success
        ? null
        : channelRules.web
    case 'email':
      return z.email().safeParse(value).success ? null : channelRules.email
    default:
      return channelRules.kind
  }
}

/**
 * What makes a channel's extension wrong.
 * @returns null for a valid one, and for none
 */
export function extensionProblem(channel: ChannelValue): Label | null {
  const text = textOf(channel.extension)
  if (text === '') return null
  if (channel.kind !== 'phone' || numberKindOf(channel) === 'ussd') return channelRules.noExtension
  return parseExtension(text) === text ? null : channelRules.extension
}

/**
 * A row as it is stored: its number as it is dialled, and an extension that was written into the
 * number in the field of its own. What cannot be read stays as it was written, to be refused.
 */
export function tidyChannel<Row extends ChannelValue>(row: Row): Row {
  if (typeof row.value !== 'string') return row
  const reading = readingOf(row)
  if (!reading) return { ...row, value: row.value.replace(invisible, '').trim() }
  if (!reading.ok) return row
  const { number, extension: inNumber } = reading.phone
  const own = parseExtension(textOf(row.extension))
  const isSplit =
    inNumber !== null && row.kind === 'phone' && (textOf(row.extension) === '' || own === inNumber)
  if (inNumber !== null && !isSplit) return row
  const extension = isSplit ? inNumber : own
  return { ...row, value: number, ...(extension === null ? {} : { extension }) }
}
