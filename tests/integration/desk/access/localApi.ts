import type { Payload, TypedUser } from 'payload'

import { type Api, type Attempt, localeOf, outcomeOf, type Who } from './outcome.ts'

/** The account as a request would hold it. */
async function userOf({ desk, people, who }: Attempt): Promise<TypedUser | null> {
  if (who === 'anonymous') return null
  const { id } = people[who satisfies Exclude<Who, 'anonymous'>]
  const account = await desk.payload.findByID({ collection: 'users', id })
  return { ...account, collection: 'users' }
}

/** How Payload's options name a locale. */
type Options = Pick<Parameters<Payload['create']>[0], 'locale' | 'user'> & { overrideAccess: false }

async function call(attempt: Attempt, options: Options): Promise<unknown> {
  const { desk, operation, target, id, version = '' } = attempt
  const { payload } = desk
  const { slug, isGlobal } = target
  const one = { collection: slug, id, ...options }
  switch (operation) {
    case 'read':
    case 'readRu':
    case 'readAll':
      return isGlobal ? payload.findGlobal({ slug, ...options }) : payload.findByID(one)
    case 'list':
      return payload.find({ collection: slug, limit: 1, ...options })
    case 'create':
      return payload.create({
        collection: slug,
        data: target.data(),
        ...options,
      })
    case 'update':
    case 'updateRu':
      return isGlobal
        ? payload.updateGlobal({ slug, data: target.change(), ...options })
        : payload.update({ ...one, data: target.change() })
    case 'trash':
      return payload.update({ ...one, data: { deletedAt: '2020-01-01T00:00:00.000Z' } })
    case 'delete':
      return payload.delete(one)
    case 'versions':
      return isGlobal
        ? payload.findGlobalVersions({ slug, limit: 1, ...options })
        : payload.findVersions({ collection: slug, limit: 1, ...options })
    case 'restore':
      return isGlobal
        ? payload.restoreGlobalVersion({ slug, id: version, ...options })
        : payload.restoreVersion({ collection: slug, id: version, ...options })
  }
}

/** Payload's Local API, asked in the account's name. */
export const local: Api = async (attempt) => {
  // the locale is one of the desk's; `all` is Payload's word for every one
  const locale = localeOf(attempt.operation) as Options['locale']
  const user = await userOf(attempt)
  try {
    await call(attempt, { overrideAccess: false, user, locale } as Options)
    return 'allowed'
  } catch (error) {
    const { status = 500, message } = error as Error & { status?: number }
    return outcomeOf(status, message)
  }
}
