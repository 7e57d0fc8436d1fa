import { describe, expect, it } from '@jest/globals'

import { hotlineGate } from '../../../collections/hotlines/hotlineGate.ts'
import { verifiedUntilOf } from '../../../collections/hotlines/verification.ts'

const now = new Date('2026-03-01T00:00:00.000Z')
const channels = [{ kind: 'phone', numberKind: 'short_code', value: '189' }]

const errors = (view: Record<string, unknown>) =>
  hotlineGate(view, { now })
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) => path)

describe('a hotline', () => {
  it('without channels may be published, verified or not', () => {
    expect(errors({ channels: [] })).toEqual([])
    expect(errors({})).toEqual([])
    expect(errors({ verifiedAt: '2020-01-01T00:00:00.000Z' })).toEqual([])
  })

  it('with channels has to be verified', () => {
    expect(errors({ channels })).toEqual(['verifiedAt'])
    expect(errors({ channels, verifiedAt: 'yesterday' })).toEqual(['verifiedAt'])
  })

  it.each([
    ['2025-12-01T00:00:00.001Z', undefined, []],
    ['2025-12-01T00:00:00.000Z', undefined, ['verifiedAt']],
    ['2026-02-20T00:00:00.000Z', 10, []],
    ['2026-02-19T00:00:00.000Z', 10, ['verifiedAt']],
  ])('verified at %s for %s days', (verifiedAt, reviewEveryDays, expected) => {
    expect(errors({ channels, verifiedAt, reviewEveryDays })).toEqual(expected)
  })

  it('is not published with a value that is not of its channel’s kind', () => {
    const wrong = [...channels, { kind: 'phone', numberKind: 'e164', value: '189' }]
    expect(errors({ channels: wrong, verifiedAt: now })).toEqual(['channels.1.value'])
  })

  it('that keeps to a schedule has hours in it', () => {
    const row = { days: ['MO'], opens: '09:00', closes: '18:00' }
    expect(errors({ hours: { kind: 'always' } })).toEqual([])
    expect(errors({ hours: { kind: 'scheduled', weekly: [row] } })).toEqual([])
    expect(errors({ hours: { kind: 'scheduled' } })).toEqual(['hours.weekly'])
    expect(errors({ hours: { kind: 'scheduled', weekly: [row, { ...row, days: [] }] } })).toEqual([
      'hours.weekly.1',
    ])
  })
})

describe('a verification', () => {
  it('holds for 90 days unless the line says otherwise', () => {
    const verifiedAt = '2026-01-01T00:00:00.000Z'
    expect(verifiedUntilOf({ verifiedAt })?.toISOString()).toBe('2026-04-01T00:00:00.000Z')
    expect(verifiedUntilOf({ verifiedAt, reviewEveryDays: 30 })?.toISOString()).toBe(
      '2026-01-31T00:00:00.000Z',
    )
    expect(verifiedUntilOf({})).toBeNull()
  })
})
