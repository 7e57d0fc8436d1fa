import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { printLink } from '../../src/accounts/operator.ts'
import { asSystem } from '../../src/audit/index.ts'
import type { Role } from '../../src/access/roles.ts'
import type { Locale } from '../../src/localization/locales.ts'
import type { TestDesk } from './desk/index.ts'

/** All that making accounts asks of a desk. */
type Desk = Pick<TestDesk, 'payload' | 'rest'>

/** A person who is signed in; `as: person` makes a request theirs. */
export type Person = { id: string; email: string; password: string; roles: Role[]; token: string }

/** A service account; `as: frontend` makes a request its own. */
export type ServiceAccount = { id: string; roles: Role[]; apiKey: string }

/** One account for each role, the translator for Russian. */
export type People = Record<Exclude<Role, 'frontend'>, Person> & { frontend: ServiceAccount }

/** What an account has beside its roles. */
export type AccountOptions = { name?: string; translates?: Locale[]; contentLocale?: Locale }

/** What a program sends that goes on by a token, instead of a browser's cookie. */
export const asksForToken = { prefer: 'include-token' }

/** Creates one account for each role and signs the people in. */
export async function createPeople(desk: Desk): Promise<People> {
  // At once: the desk queues its writes, and hashing passwords takes most of the time.
  const [administrator, editor, author, translator, safeguarding, viewer, frontend] =
    await Promise.all([
      createPerson(desk, ['administrator']),
      createPerson(desk, ['editor']),
      createPerson(desk, ['author']),
      createPerson(desk, ['translator'], { translates: ['ru'] }),
      createPerson(desk, ['safeguarding']),
      createPerson(desk, ['viewer']),
      createFrontend(desk),
    ])
  return { administrator, editor, author, translator, safeguarding, viewer, frontend }
}

/** Creates a person with these roles and signs them in through the REST API. */
export async function createPerson(
  desk: Desk,
  roles: Role[],
  options: AccountOptions = {},
): Promise<Person> {
  const { id, email, password } = await createAccount(desk, roles, options)
  const { status, body } = await desk.rest<{ token: string }>('POST', '/users/login', {
    body: { email, password },
    headers: asksForToken,
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  return { id, email, password, roles, token: body.token }
}

/** Creates a `frontend` account with an API key. */
export async function createFrontend(desk: Desk): Promise<ServiceAccount> {
  const apiKey = randomUUID()
  const roles: Role[] = ['frontend']
  const { id } = await createAccount(desk, roles, { enableAPIKey: true, apiKey })
  return { id, roles, apiKey }
}

async function createAccount(desk: Desk, roles: Role[], data: Record<string, unknown>) {
  const email = `${roles.join('-')}-${randomUUID().slice(0, 8)}@example.org`
  const password = `the password of ${email}`
  const { id } = await desk.payload.create({
    collection: 'users',
    // The accounts exist before anybody could be asked for them.
    overrideAccess: true,
    data: { name: roles.join(', '), active: true, ...data, email, password, roles },
  })
  return { id: String(id), email, password }
}

/** The token of a one-time link to a new password, as the operator prints it. */
export async function resetToken({ payload }: TestDesk, email: string): Promise<string> {
  const req = await createLocalReq({ context: asSystem('operator') }, payload)
  return /\/admin\/reset\/(\S+)/.exec(await printLink(req, email))?.[1] ?? ''
}
