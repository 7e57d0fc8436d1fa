import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import {
  activeOnly,
  closed,
  internalAccess,
  isPayloadsOwn,
  nowhere,
  plainLookups,
  readableAccess,
  readableGlobalAccess,
} from './access/index.ts'
import { globalVersionIds, limitGlobalVersions, limitPeople, pathGuard } from './queries/index.ts'
import { globalQueryGuard, queryGuard } from './queries/queryForm/index.ts'
import { narrowSessionWrites } from './sessions/index.ts'

const closedCollection = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...internalAccess(collection.slug, collection.access) },
  // where a collection has none, Payload would answer 501
  endpoints: [
    ...closed(readableAccess(collection.endpoints || [], collection), {
      isAuth: Boolean(collection.auth),
      hasVersions: Boolean(collection.versions),
    }),
    ...nowhere,
  ],
  hooks: {
    ...collection.hooks,
    // its size first, so that nothing walks through what is too large; then what the person may ask
    // by, so that what is wrong with a question tells nothing of a hidden field; then its form
    beforeOperation: [limitPeople, pathGuard, queryGuard, ...collection.hooks.beforeOperation],
  },
})

const never = () => false
/** Payload keeps what its jobs did in a global of its own, past these rules. */
const nobody = { read: never, readVersions: never, update: never }

/**
 * The desk's finished configuration, closed: nobody reads the desk without signing in, what Payload
 * opens to any signed-in account is for people with a role, only active accounts are anybody, and a
 * person asks by what they may read alone, for no more than `queryLimits`. GraphQL's own door is
 * `src/desk/payload/graphql`.
 * @param config what `buildConfig` gives; it is not changed
 */
export const closeDesk = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  // Payload types a finished config as if each optional part were there
  endpoints: [...closed(config.endpoints), ...nowhere] as SanitizedConfig['endpoints'],
  collections: config.collections.map(closedCollection),
  globals: config.globals.map((global) => ({
    ...global,
    access: isPayloadsOwn(global.slug) ? nobody : global.access,
    endpoints: [
      ...closed(limitGlobalVersions(readableGlobalAccess(global.endpoints || [], global)), {
        fields: global.flattenedFields,
      }),
      ...nowhere,
    ],
    hooks: {
      ...global.hooks,
      beforeOperation: [globalQueryGuard, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
  onInit: async (payload) => {
    payload.authStrategies = activeOnly(payload.authStrategies)
    narrowSessionWrites(payload, config.admin.user)
    plainLookups(payload)
    globalVersionIds(payload)
    await config.onInit?.(payload)
  },
})
