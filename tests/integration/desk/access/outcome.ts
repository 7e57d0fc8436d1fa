import type { Role } from '#desk/access/roles.ts'
import type { TestDesk } from '../../../support/desk/index.ts'
import type { People } from '../../../support/people.ts'
import type { Operation } from './expected.ts'
import type { Target } from './subjects.ts'

/** Who asks: an account of each role, and nobody. */
export type Who = Role | 'anonymous'

/** What came of it; anything but the first two is a failure of another kind, told as it is. */
export type Outcome = 'allowed' | 'refused' | (string & {})

/** One thing tried on one document by one account. */
export interface Attempt {
  readonly desk: TestDesk
  readonly people: People
  readonly who: Who
  readonly operation: Operation
  readonly target: Target
  /** A document's id, or a global's slug. */
  readonly id: string
  /** An earlier version of it. */
  readonly version?: string | undefined
}

/** One of the desk's ways in. */
export type Api = (attempt: Attempt) => Promise<Outcome>

/** The locale that an operation names. */
export const localeOf = (operation: Operation): string =>
  operation === 'readAll' ? 'all' : operation.endsWith('Ru') ? 'ru' : 'ky'

/** Refusals are 401 and 403, and 404 where a person may not know that something is there. */
export const outcomeOf = (status: number, told: unknown): Outcome => {
  if (status < 400) return 'allowed'
  return [401, 403, 404].includes(status) ? 'refused' : `${String(status)} ${JSON.stringify(told)}`
}
