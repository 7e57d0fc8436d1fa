import { describe, expect, it } from '@jest/globals'

import { locales } from '#shared/localization/locales.ts'
import {
  channelProblem,
  extensionProblem,
  tidyChannel,
} from '../../../collections/hotlines/channel.ts'
import { channelHref, displayChannel } from '../../../collections/hotlines/channelHref.ts'
import { numberKindOf } from '../../../collections/hotlines/channelNumber.ts'

const possible = [
  ['phone', 'e164', '+996312900000', 'tel:+996312900000'],
  ['phone', null, '+996555123456', 'tel:+996555123456'],
  ['phone', 'short_code', '189', 'tel:189'],
  ['phone', null, '189', 'tel:189'],
  ['phone', 'ussd', '*111#', 'tel:*111%23'],
  ['sms', 'e164', '+996555123456', 'sms:+996555123456'],
  ['sms', 'short_code', '4040', 'sms:4040'],
  ['whatsapp', 'e164', '+996555123456', 'https://wa.me/996555123456'],
  ['viber', 'e164', '+996555123456', 'viber://chat?number=%2B996555123456'],
  ['telegram', null, '@kerben_kg', 'https://t.me/kerben_kg'],
  ['web', null, 'https://example.org/chat', 'https://example.org/chat'],
  ['email', null, 'help@example.org', 'mailto:help@example.org'],
] as const

const impossible = [
  ['phone', 'e164', '189'],
  ['phone', 'e164', '0312900000'],
  ['phone', 'e164', '+996'],
  ['phone', 'e164', '+9963129000001234'],
  ['phone', 'e164', '+996000000000'],
  ['phone', 'e164', ''],
  ['phone', 'short_code', '12'],
  ['phone', 'short_code', '1234567'],
  ['phone', 'short_code', '+996189'],
  ['phone', 'short_code', '18a'],
  ['phone', 'e164', '*111#'],
  ['phone', 'ussd', '189'],
  ['phone', 'ussd', '*#06#'],
  ['sms', 'ussd', '*111#'],
  ['sms', 'e164', '+996312900000 ext. 101'],
  ['whatsapp', 'e164', '+996555123456,101'],
  ['viber', 'e164', '+996555123456;+996555123457'],
  ['whatsapp', 'short_code', '189'],
  ['viber', 'short_code', '189'],
  ['telegram', null, 'kerben_kg'],
  ['telegram', null, '@abc'],
  ['telegram', null, '@kerben kg'],
  ['web', null, 'http://example.org'],
  ['web', null, 'javascript:alert(1)'],
  ['web', null, 'example.org'],
  ['email', null, 'help@'],
  ['email', null, 'help@example.org?bcc=x@example.org'],
  [null, null, '+996555123456'],
  ['fax', null, '+996312900000'],
] as const

describe('a channel', () => {
  it.each(possible)('by %s (%s) may be %s, opened by %s', (kind, numberKind, value, href) => {
    expect(channelProblem({ kind, numberKind, value })).toBeNull()
    expect(channelHref({ kind, numberKind, value })).toBe(href)
  })

  it.each(impossible)('by %s (%s) cannot be “%s”', (kind, numberKind, value) => {
    const problem = channelProblem({ kind, numberKind, value })
    expect(locales.map((locale) => problem?.[locale] ?? '')).not.toContain('')
  })

  it.each([undefined, null, 5, {}])('has a text for its value, never %j', (value) => {
    expect(channelProblem({ kind: 'phone', value })).not.toBeNull()
  })

  it('keeps a number as it is dialled, and its extension in a field of its own', () => {
    const tidy = (value: unknown, more = {}) => tidyChannel({ kind: 'phone', value, ...more })
    expect(tidy(' +996 (312) 90-00-00 ')).toEqual({ kind: 'phone', value: '+996312900000' })
    expect(tidy('+996 312 900000 доб. 101')).toMatchObject({
      value: '+996312900000',
      extension: '101',
    })
    expect(tidy('+996312900000', { extension: ',,١,2' })).toMatchObject({ extension: '1,2' })
    expect(tidy('189')).toEqual({ kind: 'phone', value: '189' })
    expect(tidy(null)).toEqual({ kind: 'phone', value: null })
    const mail = tidyChannel({ kind: 'email', value: ' \u200bhelp@example.org\u200e ' })
    expect(mail.value).toBe('help@example.org')
  })

  it.each([
    [{ kind: 'phone', value: '+996312900000 ext. 101', extension: '102' }, 'value'],
    [{ kind: 'whatsapp', value: '+996555123456 ext. 101' }, 'value'],
    [{ kind: 'phone', value: '+996312900000', extension: 'Айгуль' }, 'extension'],
    [{ kind: 'sms', value: '+996312900000', extension: '101' }, 'extension'],
    [{ kind: 'phone', value: '*111#', extension: '1' }, 'extension'],
  ])('%j is refused as it was written, at its %s', (row, field) => {
    const tidy = tidyChannel(row)
    expect(tidy).toEqual(row)
    const problems = { value: channelProblem(tidy), extension: extensionProblem(tidy) }
    expect(Object.entries(problems).flatMap(([name, one]) => (one ? [name] : []))).toEqual([field])
  })

  it('with an extension dials it by RFC 3966, and says it in the reader’s language', () => {
    const channel = { kind: 'phone', value: '+996312612273', extension: '101' }
    expect(channelProblem(channel) ?? extensionProblem(channel)).toBeNull()
    expect(channelHref(channel)).toBe('tel:+996312612273;ext=101')
    expect(locales.map((locale) => displayChannel(channel, locale))).toEqual([
      '+996 312 612 273, ички номери 101',
      '+996 312 612 273, добавочный 101',
      '+996 312 612 273, extension 101',
    ])
    expect(channelHref({ ...channel, extension: '1,,2' })).toBe('tel:+996312612273;postd=p1pp2')
  })

  it('has a kind of number only where it has a number', () => {
    const value = '+996555123456'
    expect(numberKindOf({ kind: 'phone', numberKind: null, value })).toBe('e164')
    expect(numberKindOf({ kind: 'phone', numberKind: 'short_code', value: '189' })).toBe(
      'short_code',
    )
    expect(numberKindOf({ kind: 'phone', value: '*111#' })).toBe('ussd')
    expect(numberKindOf({ kind: 'whatsapp', numberKind: 'short_code', value })).toBe('e164')
    expect(numberKindOf({ kind: 'email', numberKind: 'e164', value: 'a@b.org' })).toBeNull()
  })
})
