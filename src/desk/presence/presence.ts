import type { Config, Endpoint, Payload, PayloadRequest, Plugin } from 'payload'
import { z } from 'zod'

import { formRules, malformed, roleRefusal, unauthenticated } from '#desk/access/index.ts'
import { mongodbCollections } from '#desk/database/index.ts'
import { loadedTypesOf } from '#desk/editions/index.ts'
import { bodyOf } from '#desk/editionsApi/index.ts'
import { countAsPerson } from '#desk/payload/queries/index.ts'
import { documentNotFound } from '#desk/workflow/index.ts'
import { isLocale, locales } from '#shared/localization/index.ts'
import { memoryStore } from './memoryStore.ts'
import { mongodbStore } from './mongodbStore.ts'
import type { PresenceStore } from './presenceStore.ts'

const body = z.strictObject({ locale: z.enum(locales) })

/** The store of each desk of the process. */
const stores = new WeakMap<Payload, PresenceStore>()

function storeOf(payload: Payload): PresenceStore {
  const known = stores.get(payload)
  if (known) return known
  const collections = mongodbCollections(payload)
  const store = collections ? mongodbStore(collections) : memoryStore()
  stores.set(payload, store)
  return store
}

/** Finds out which document is meant, for who may read it. */
type Named = (req: PayloadRequest) => Promise<string>

const documentOf =
  (slug: string): Named =>
  async (req) => {
    const access = req.payload.collections[slug]?.config.access
    if ((await access?.read({ req })) === false) throw roleRefusal(`reading ${slug}`)
    const id = String(req.routeParams?.['id'])
    const found = await countAsPerson(req, slug, { where: { id: { equals: id } }, trash: true })
    if (found === 0) throw documentNotFound()
    return `${slug}/${id}`
  }

const globalOf =
  (slug: string): Named =>
  async (req) => {
    const global = req.payload.globals.config.find((one) => one.slug === slug)
    if (!global || (await global.access.read({ req })) === false)
      throw roleRefusal(`reading ${slug}`)
    return `globals/${slug}`
  }

/** Whoever says that they are there is told who else is. */
const enter =
  (named: Named): Endpoint['handler'] =>
  async (req) => {
    const { user } = req
    if (!user) throw unauthenticated()
    const document = await named(req)
    const { locale } = await bodyOf(req, body)
    const store = storeOf(req.payload)
    await store.enter(document, { id: String(user.id), name: user.name, locale })
    return Response.json({ present: await store.list(document) })
  }

const leave =
  (named: Named): Endpoint['handler'] =>
  async (req) => {
    if (!req.user) throw unauthenticated()
    const document = await named(req)
    const locale = req.searchParams.get('locale') ?? undefined
    if (locale !== undefined && !isLocale(locale)) throw malformed('locale', formRules.choice)
    const store = storeOf(req.payload)
    await store.leave(document, String(req.user.id), locale)
    return Response.json({ present: await store.list(document) })
  }

const endpoints = (path: string, named: Named): Endpoint[] => [
  { path, method: 'post', handler: enter(named) },
  { path, method: 'delete', handler: leave(named) },
]

/**
 * Gives each document that people keep (of a type, or of a collection with a trash) and each global of
 * a type `POST …/presence` with `{ "locale" }`, to be called again within 30 seconds, and `DELETE`.
 * Both answer `{ "present": [{ "id", "name", "locale", "since" }] }` to who may read the document.
 */
export const presence: Plugin = ({ collections = [], globals = [], ...config }): Config => {
  const types = loadedTypesOf(config)
  return {
    ...config,
    collections: collections.map((collection) => {
      const { endpoints: own, slug, trash } = collection
      if (!trash && !types.has(slug)) return collection
      return {
        ...collection,
        endpoints: [...endpoints('/:id/presence', documentOf(slug)), ...(own || [])],
      }
    }),
    globals: globals.map((global) => ({
      ...global,
      endpoints: [...endpoints('/presence', globalOf(global.slug)), ...(global.endpoints || [])],
    })),
  }
}
