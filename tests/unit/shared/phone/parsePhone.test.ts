import { describe, expect, it } from '@jest/globals'

import { locales } from '#shared/localization/index.ts'
import { parsePhone, phoneAddress, phoneProblems } from '#shared/phone/index.ts'

const LINE = '+996312612273'

/** What is dialled: a number and, after it, an extension. */
const dialled: readonly (readonly [written: string, number: string, extension?: string])[] = [
  ['+996 (312) 61-22-73', LINE],
  ['(+996) 312.61.22.73', LINE],
  ['+ 996 312 61–22−73', LINE],
  ['00 996 312 61 22 73', LINE],
  ['tel:+996312612273', LINE],
  // copied from contacts and messengers: marks of direction, zero-width characters
  ['\u202a+996312612273\u202c', LINE],
  ['\u2068+996 312 612 273\u2069', LINE],
  ['+996\u202d312\u200b612\u00ad273\ufeff', LINE],
  ['\u200b189\u200e', '189'],
  // digits of other scripts
  ['+٩٩٦٣١٢٦١٢٢٧٣', LINE],
  ['+۹۹۶۳۱۲۶۱۲۲۷۳', LINE],
  ['＋９９６（３１２）６１２２７３', LINE],
  // a zero that is not dialled from abroad
  ['+996(0)312612273', LINE],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['+90 (0) 312 612 27 34', '+903126122734'],
  // neighbours
  ['+7 800 555 35 35', '+78005553535'],
  ['+7 727 212 34 56', '+77272123456'],
  ['+39 06 1234 5678', '+390612345678'],
  // extensions
  ...[
    ' ext. 101',
    ' ext 101',
    ';ext=101',
    'x101',
    ' х101',
    ' доб. 101',
    ', добавочный 101',
    ' вн. 101',
    ' ички 101',
    ' (ички номери: 101)',
    ' ички №101',
    ' #101',
    ',101',
    ',,101',
    ';101',
    'p101',
    'ww101',
    ' доб. ١٠١',
  ].map((after) => [`+996 312 61 22 73${after}`, LINE, '101'] as const),
  ['+996312612273,1,,2', LINE, '1,,2'],
  ['189 доб. 2', '189', '2'],
  // inside the country
  ['112', '112'],
  ['*111#', '*111#'],
  ['*100*2#', '*100*2#'],
  ['189;phone-context=+996', '189'],
  ['312612273;phone-context=+996', LINE],
]

const refused: readonly (readonly [written: string, problem: keyof typeof phoneProblems])[] = [
  ['', 'empty'],
  ['\u200b', 'empty'],
  ['+996 312 612273, 612274', 'several'],
  ['+996312612273,612274', 'several'],
  ['+996312612273; 612274', 'several'],
  ['+996312612273/74', 'several'],
  ['+996312612273\n+996312612274', 'several'],
  ['+996312612273 +996312612274', 'several'],
  ['+996 312 612273 или 612274', 'letters'],
  ['+996 312 61 22 73 (Aigul, until 18:00)', 'letters'],
  ['+996312612273 доб. 101 (Айгүл)', 'letters'],
  ['+1-800-FLOWERS', 'letters'],
  ['+996312612273;isub=1', 'letters'],
  ['+996 312 612273²', 'characters'],
  ['+996 312 61 22 **', 'characters'],
  ['+996 312 612273 ext', 'extension'],
  ['+996312612273 ext 101, 102', 'extension'],
  ['+996312612273,,101#', 'extension'],
  ['0 312 61 22 73', 'country'],
  ['0501234567', 'country'],
  ['8 800 555 35 35', 'country'],
  ['996312612273', 'country'],
  ['0312', 'country'],
  ['12', 'shortCode'],
  ['+996 0312 612273', 'trunk'],
  ['+7 8 495 123 45 67', 'trunk'],
  ['+39 (0)6 1234 5678', 'trunk'],
  ['+996 312 612273 101', 'impossible'],
  ['+996000000000', 'impossible'],
  ['\u202e37221621369+', 'reversed'],
  ['*#06#', 'ussd'],
  ['**21*+996312612273#', 'ussd'],
]

describe('a phone number', () => {
  it.each(dialled)('written as %j is dialled as %s', (written, number, extension = '') => {
    const phone = { number, extension: extension || null }
    expect(parsePhone(written)).toMatchObject({ ok: true, phone })
  })

  it.each(refused)('written as %j is refused: %s', (written, problem) => {
    expect(parsePhone(written)).toEqual({ ok: false, problem })
    expect(locales.filter((locale) => phoneProblems[problem][locale] === '')).toEqual([])
  })

  it.each(dialled)('written as %j is, in a link, an address that is read the same again', (one) => {
    const href = phoneAddress(`tel:${one}`)?.href ?? ''
    expect(href).toMatch(/^tel:(?:\+?\d+|\*[\d*]+%23)(?:;(?:ext=\d+|postd=[\dp]+))?$/)
    expect(phoneAddress(href)).toMatchObject({ href, reading: parsePhone(one) })
  })

  it.each(refused)('written as %j has no address', (one) => {
    expect(phoneAddress(`tel:${one}`)?.href).toBeNull()
  })

  it('is written to by SMS without an extension, or not at all', () => {
    expect(phoneAddress('sms:+996 555 123456')?.href).toBe('sms:+996555123456')
    expect(phoneAddress('sms:+996555123456,101')?.href).toBeNull()
    expect(phoneAddress('sms:*111#')?.href).toBeNull()
    expect(phoneAddress('https://iom.int')).toBeNull()
  })
})
