import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { activeOnly } from './activeStrategies.ts'
import { globalVersionIds } from './globalVersionIds.ts'
import { graphqlSignedIn } from './graphqlSignedIn.ts'
import { internalAccess, isPayloadsOwn } from './internalAccess.ts'
import { closed } from './openEndpoints.ts'
import { pathGuard } from './pathGuard.ts'
import { plainLookups } from './plainLookups.ts'
import { globalQueryGuard, queryGuard } from './queryForm/index.ts'
import { narrowSessionWrites } from './sessions/index.ts'

const closedCollection = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...internalAccess(collection.slug, collection.access) },
  // where a collection has none, Payload would answer 501
  endpoints: closed(collection.endpoints || [], {
    isAuth: Boolean(collection.auth),
    hasVersions: Boolean(collection.versions),
    fields: collection.flattenedFields,
  }),
  hooks: {
    ...collection.hooks,
    beforeOperation: [queryGuard, pathGuard, ...collection.hooks.beforeOperation],
  },
})

const never = () => false
/** Payload keeps what its jobs did in a global of its own, past these rules. */
const nobody = { read: never, readVersions: never, update: never }

/**
 * The desk's finished configuration, closed: nobody reads the desk without signing in, what Payload
 * opens to any signed-in account is for people with a role, only active accounts are anybody, and a
 * person asks by what they may read alone.
 * @param config what `buildConfig` gives; it is not changed
 */
export const closeDesk = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  // Payload types a finished config as if each optional part were there
  endpoints: closed(config.endpoints) as SanitizedConfig['endpoints'],
  collections: config.collections.map(closedCollection),
  globals: config.globals.map((global) => ({
    ...global,
    access: isPayloadsOwn(global.slug) ? nobody : global.access,
    endpoints: closed(global.endpoints || [], { fields: global.flattenedFields }),
    hooks: {
      ...global.hooks,
      beforeOperation: [globalQueryGuard, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
  graphQL: {
    ...config.graphQL,
    validationRules: graphqlSignedIn(config.graphQL.validationRules),
  },
  onInit: async (payload) => {
    payload.authStrategies = activeOnly(payload.authStrategies)
    narrowSessionWrites(payload, config.admin.user)
    plainLookups(payload)
    globalVersionIds(payload)
    await config.onInit?.(payload)
  },
})
