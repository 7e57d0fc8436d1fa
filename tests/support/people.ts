import { randomUUID } from 'node:crypto'
import { createLocalReq, getFieldsToSign, jwtSign } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import type { Role } from '#desk/access/roles.ts'
import { printLink } from '#desk/people/accounts/operator.ts'
import type { Locale } from '#shared/localization/locales.ts'
import type { TestDesk } from './desk/index.ts'
import { keptRows } from './desk/keptDesk.ts'

/** The parts of a desk that are needed to create accounts. */
type Desk = Pick<TestDesk, 'payload' | 'rest'>

/** A person who is signed in; `as: person` makes a request theirs. */
export type Person = { id: string; email: string; password: string; roles: Role[]; token: string }

/** A service account; `as: frontend` makes a request its own. */
export type ServiceAccount = { id: string; roles: Role[]; apiKey: string }

/** One account for each role, the translator for Russian. */
export type People = Record<Exclude<Role, 'frontend'>, Person> & { frontend: ServiceAccount }

/** What an account has beside its roles. */
export type AccountOptions = { name?: string; translates?: Locale[]; contentLocale?: Locale }

/** The header of a program that uses a token instead of a browser's cookie. */
export const asksForToken = { prefer: 'include-token' }

/** One account for each role, the people signed in; on a desk that suites share, the same for all. */
export const createPeople = (desk: Desk): Promise<People> =>
  keptRows(desk, 'people', () => makePeople(desk))

async function makePeople(desk: Desk): Promise<People> {
  // all at once: the desk queues its writes, and most of the time goes into hashing passwords
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

/** Milliseconds: longer than any suite. */
const SESSION = 60 * 60 * 1000

/**
 * Creates a session directly, since checking a password takes a quarter of a second of processor
 * time and most suites do not test it.
 */
async function signedIn({ payload }: Desk, id: string): Promise<string> {
  const config = payload.collections['users']?.config
  if (!config) throw new Error('There are no accounts')
  const session = {
    id: randomUUID(),
    createdAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + SESSION).toISOString(),
  }
  await payload.db.updateOne({ collection: 'users', id, data: { sessions: [session] } })
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: String(user['email']),
    sid: session.id,
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = config.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  return token
}

/** Creates a person with these roles, who is signed in. */
export async function createPerson(
  desk: Desk,
  roles: Role[],
  options: AccountOptions = {},
): Promise<Person> {
  const { id, email, password } = await createAccount(desk, roles, options)
  return { id, email, password, roles, token: await signedIn(desk, id) }
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
    // nobody has an account yet who could create these
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
