import type { SanitizedConfig } from 'payload'

import { deskRoles, policy } from '#desk/access/index.ts'

type Access = SanitizedConfig['collections'][number]['access']

const everybody = () => true

/** Puts something else into an object while `during` runs. */
async function instead<Target extends object, Name extends keyof Target, Result>(
  target: Target,
  name: Name,
  value: Target[Name],
  during: () => Promise<Result>,
): Promise<Result> {
  const { [name]: before } = target
  target[name] = value
  try {
    return await during()
  } finally {
    target[name] = before
  }
}

const collectionOf = ({ collections }: SanitizedConfig, slug: string) => {
  const collection = collections.find((one) => one.slug === slug)
  if (!collection) throw new Error(`there is no collection “${slug}”`)
  return collection
}

/** A desk in which everybody on it may read a collection. */
export const readByAll = <Result>(
  config: SanitizedConfig,
  slug: string,
  during: () => Promise<Result>,
): Promise<Result> => {
  const collection = collectionOf(config, slug)
  const access: Access = { ...collection.access, read: everybody, readVersions: everybody }
  return instead(collection, 'access', access, during)
}

/** A desk that opens what is confidential for everybody on it. */
export const openedToAll = <Result>(during: () => Promise<Result>): Promise<Result> => {
  // the table is constant to all code but this
  const rule: { read: readonly string[] } = policy.confidential
  return instead(rule, 'read', deskRoles, during)
}

/** A desk in which a field’s own rule of reading is gone. */
export const fieldReadByAll = <Result>(
  config: SanitizedConfig,
  slug: string,
  name: string,
  during: () => Promise<Result>,
): Promise<Result> => {
  const field = collectionOf(config, slug).fields.find((one) => 'name' in one && one.name === name)
  if (!field || !('access' in field)) throw new Error(`${slug}.${name} has no rule`)
  return instead(field, 'access', {}, during)
}
