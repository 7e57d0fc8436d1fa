import { describe, expect, it } from '@jest/globals'

import { isInstant } from '#shared/values/index.ts'

describe('an instant', () => {
  it.each(['2026-11-28', '2026-11-28T04:30:00.000Z', '0001-01-01', '9999-12-31T23:59:59.999Z'])(
    'may be %s',
    (text) => {
      expect([isInstant(text), isInstant(new Date(text))]).toEqual([true, true])
    },
  )

  it.each([
    '',
    'soon',
    '-000001-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    0,
    null,
    undefined,
    {},
  ])('is none: %p', (value) => {
    expect(isInstant(value)).toBe(false)
  })
})
