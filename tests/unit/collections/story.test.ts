import { describe, expect, it } from '@jest/globals'

import { consentProblem } from '#desk/safeguarding/index.ts'
import { withSensitive } from '#desk/safeguarding/sensitive/index.ts'
import { approvalOf } from '#desk/workflow/index.ts'
import { bishkekDay, endOfBishkekDay } from '#shared/localization/bishkekTime.ts'
import { desk } from '../../../collections/news/desk.ts'
import { news } from '../../../collections/news/index.ts'

const consent = {
  id: '0b0e3c1e-6a39-4c80-9a3f-2f6f1f0f9a04',
  scope: ['ky', 'ru'],
  given: '2026-01-10',
  expires: '2026-12-31',
  withdrawnAt: null,
}

describe('a consent is in force', () => {
  it('from the day that it was given', () => {
    expect(consentProblem(consent, 'ky', '2026-01-10')).toBeNull()
    expect(consentProblem(consent, 'ky', '2026-01-09')?.en).toContain('still to come')
    expect(consentProblem({ ...consent, given: null }, 'ky', '2026-06-01')?.en).toContain('missing')
  })

  it('through the day that it expires on, or for ever', () => {
    expect(consentProblem(consent, 'ky', '2026-12-31')).toBeNull()
    expect(consentProblem(consent, 'ky', '2027-01-01')?.en).toContain('expired')
    expect(consentProblem({ ...consent, expires: null }, 'ky', '2099-01-01')).toBeNull()
  })

  it('until it is withdrawn', () => {
    const withdrawn = { ...consent, withdrawnAt: '2026-02-01T10:00:00.000Z' }
    expect(consentProblem(withdrawn, 'ky', '2026-06-01')?.en).toContain('withdrawn')
  })

  it('for the languages of its scope alone', () => {
    expect(consentProblem(consent, 'ru', '2026-06-01')).toBeNull()
    expect(consentProblem(consent, 'en', '2026-06-01')?.en).toContain('language')
    expect(consentProblem({ ...consent, scope: null }, 'ky', '2026-06-01')).not.toBeNull()
  })
})

describe('a day in Bishkek', () => {
  it('begins six hours before it does in UTC', () => {
    expect(bishkekDay(new Date('2026-06-01T17:59:59Z'))).toBe('2026-06-01')
    expect(bishkekDay(new Date('2026-06-01T18:00:00Z'))).toBe('2026-06-02')
  })

  it('ends at 18:00 UTC', () => {
    expect(endOfBishkekDay('2026-12-31')).toBe('2026-12-31T18:00:00.000Z')
  })
})

describe('a news item follows', () => {
  it.each([
    ['yes', 'safeguarded'],
    ['no', 'reviewed'],
    [null, 'reviewed'],
  ])('with the answer %j the %s workflow', (depictsSurvivor, workflow) => {
    const loaded = { type: news, desk: withSensitive(desk) }
    const view = { story: { depictsSurvivor } }
    expect(approvalOf(loaded, view, undefined).workflow).toBe(workflow)
  })
})
