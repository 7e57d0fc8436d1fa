import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { dayField } from '#desk/fields/dayField.ts'
import { orderField } from '#desk/fields/orderField.ts'
import { urlField } from '#desk/fields/urlField.ts'
import { countries } from '#shared/contract/countries.ts'
import { tagsField } from '../../../../collections/news/tagsField.ts'

const label = { ky: 'Талаа', ru: 'Поле', en: 'Field' }

// a validation of these fields reads nothing of its arguments but the language
const speaking = (language: string) => ({ req: { i18n: { language } } as PayloadRequest })

type Validation = (value: unknown, args: ReturnType<typeof speaking>) => unknown

const check = (field: { validate?: unknown }, value: unknown, language = 'en') =>
  (field.validate as Validation)(value, speaking(language))

describe('a field for a day', () => {
  const field = dayField({ name: 'date', label })

  it.each(['2019-05-21', '', null, undefined])('takes %j', (value) => {
    expect(check(field, value)).toBe(true)
  })

  it.each(['2019-02-30', '2019-05', '21.05.2019', '2019-05-21T00:00:00Z', 20190521, {}])(
    'refuses %j and names the rule',
    (value) => {
      expect(check(field, value)).toContain('YYYY-MM-DD')
    },
  )

  it('speaks the person’s language', () => {
    expect(check(field, '2019-02-30', 'ky')).toContain('ЖЖЖЖ-АА-КК')
    expect(check(field, '2019-02-30', 'ru')).toContain('ГГГГ-ММ-ДД')
  })
})

describe('a field for an address', () => {
  const field = urlField({ name: 'url', label })

  it.each(['https://www.iom.int', 'http://example.org/a?b=c#d', '', null])('takes %j', (value) => {
    expect(check(field, value)).toBe(true)
  })

  it.each(['www.iom.int', 'javascript:alert(1)', 'ftp://example.org', 'data:text/html,x', 1, {}])(
    'refuses %j and names the rule',
    (value) => {
      expect(check(field, value)).toContain('https://')
    },
  )
})

describe('the order in lists', () => {
  it.each([0, 10, null])('may be %j', (value) => {
    expect(check(orderField(), value)).toBe(true)
  })

  it.each([-1, 1.5, 10_000, '10', Number.NaN])('is never %j', (value) => {
    expect(check(orderField(), value)).toContain('whole number')
  })
})

describe('a tag', () => {
  it.each([[['central-asia', 'тынчтык', 'өнөктөш-2019']], [[]], [null]])('may be %j', (value) => {
    expect(check(tagsField, value)).toBe(true)
  })

  it.each([[['Central Asia']], [['-a']], [['a--b']], ['office'], [[1]], [['x'.repeat(51)]]])(
    'is never %j',
    (value) => {
      expect(check(tagsField, value)).toContain('lower-case')
    },
  )
})

describe('a country', () => {
  it('is an ISO 3166-1 alpha-2 code that the platform knows too', () => {
    const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    expect(countries.values.filter((code) => !/^[A-Z]{2}$/.test(code) || !known.of(code))).toEqual(
      [],
    )
  })
})
