import { describe, expect, it } from '@jest/globals'

import { locales } from '#shared/localization/locales.ts'
import {
  channelHref,
  channelProblem,
  numberKindOf,
  tidyChannelValue,
} from '../../../collections/hotlines/channel.ts'

const possible = [
  ['phone', 'e164', '+996312900000', 'tel:+996312900000'],
  ['phone', null, '+996555123456', 'tel:+996555123456'],
  ['phone', 'short_code', '189', 'tel:189'],
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

  it('keeps an international number without the spaces that people write', () => {
    expect(tidyChannelValue(' +996 (312) 90-00-00 ')).toBe('+996312900000')
    expect(tidyChannelValue(' help@example.org ')).toBe('help@example.org')
    expect(tidyChannelValue('189')).toBe('189')
    expect(tidyChannelValue(null)).toBeNull()
  })

  it('has a kind of number only where it has a number', () => {
    expect(numberKindOf({ kind: 'phone', numberKind: null })).toBe('e164')
    expect(numberKindOf({ kind: 'phone', numberKind: 'short_code' })).toBe('short_code')
    expect(numberKindOf({ kind: 'whatsapp', numberKind: 'short_code' })).toBe('e164')
    expect(numberKindOf({ kind: 'email', numberKind: 'e164' })).toBeNull()
  })
})
