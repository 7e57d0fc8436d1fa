import { describe, expect, it } from '@jest/globals'

import { roleRefusal, unauthenticated } from '#desk/access/index.ts'
import {
  ServerFunctionRefusal,
  refusedOrLogged,
  withoutInternals,
} from '#desk/payload/serverFunctions/index.ts'

/** What a server function's failure becomes, and what is logged of it. */
const answered = (error: unknown) => {
  const logged: unknown[] = []
  const logger = { error: (line: unknown) => logged.push(line) }
  // all that is asked of a logger
  const told = refusedOrLogged(error, { logger } as never)
  return { told, logged }
}

describe('what a server function throws', () => {
  it.each([
    [401, unauthenticated()],
    [403, roleRefusal('this')],
  ] as const)('keeps the status %s, which Next can answer', (status, refusal) => {
    const { told, logged } = answered(refusal)
    expect(told).toEqual(new ServerFunctionRefusal(status))
    expect(logged).toEqual([])
  })

  it('is not found, and logged, where nobody foresaw it', () => {
    const error = new TypeError('SELECT secret FROM …')
    const { told, logged } = answered(error)
    expect(told).toEqual(new ServerFunctionRefusal(404))
    expect(String(told)).not.toContain('SELECT')
    expect(logged).toEqual([{ err: error }])
  })

  it('stays as it is where it is Next’s own answer', () => {
    const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;/admin' })
    expect(answered(redirect).told).toBe(redirect)
  })

  it('carries what Next reads a status from', () => {
    expect(new ServerFunctionRefusal(403).digest).toBe('NEXT_HTTP_ERROR_FALLBACK;403')
  })
})

describe('what a server function answers', () => {
  it('keeps nothing of what failed', () => {
    const answer = withoutInternals({ errors: [{ message: 'SQLITE_ERROR: no such column' }] })
    expect(answer).toEqual({ errors: [{ message: 'Something failed here. It has been logged.' }] })
  })

  it('is itself where nothing failed', () => {
    const answer = { state: {} }
    expect(withoutInternals(answer)).toBe(answer)
  })
})
