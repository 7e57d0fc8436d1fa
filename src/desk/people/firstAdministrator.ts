import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import type { Env } from '#shared/config/index.ts'

/** The account to print once, with a generated password. */
export interface FirstAccount {
  readonly email: string
  readonly password: string
}

/**
 * Creates the first administrator if there is no account at all, with `ADMIN_EMAIL` and
 * `ADMIN_PASSWORD` or a generated password. Call it before the desk answers requests.
 * @returns the new account, or null if there was one already
 */
export async function ensureAdministrator(
  payload: Payload,
  env: Pick<Env, 'admin'>,
): Promise<FirstAccount | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const account = env.admin ?? {
    email: 'admin@example.org',
    password: randomBytes(15).toString('base64url'),
  }
  await payload.create({
    collection: 'users',
    // no account exists yet that could have the right
    overrideAccess: true,
    context: asSystem('startup'),
    data: { ...account, name: 'Administrator', roles: ['administrator'], active: true },
  })
  return account
}
