import type { Role } from '#desk/access/roles.ts'
import type { TestDesk } from '../../../support/desk/index.ts'
import type { People } from '../../../support/people.ts'
import type { Operation } from './expected.ts'
import type { Target } from './subjects.ts'

/** Who asks: an account of each role, and nobody. */
export type Who = Role | 'anonymous'

/** The result; any text other than the first two describes an unexpected failure. */
export type Outcome = 'allowed' | 'refused' | (string & {})

/** One operation on one document by one account. */
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

/** One of the desk's APIs. */
export type Api = (attempt: Attempt) => Promise<Outcome>

/** The locale that an operation names. */
export const localeOf = (operation: Operation): string =>
  operation === 'readAll' ? 'all' : operation.endsWith('Ru') ? 'ru' : 'ky'

/** 401 and 403 are refusals, and so is 404 where a person may not know that something exists. */
export const outcomeOf = (status: number, told: unknown): Outcome => {
  if (status < 400) return 'allowed'
  return [401, 403, 404].includes(status) ? 'refused' : `${String(status)} ${JSON.stringify(told)}`
}
