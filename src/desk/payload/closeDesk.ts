import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import {
  activeOnly,
  closed,
  internalAccess,
  isPayloadsOwn,
  notFoundEndpoints,
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
  // where a collection has no endpoints, Payload would answer 501
  endpoints: [
    ...closed(readableAccess(collection.endpoints || [], collection), {
      isAuth: Boolean(collection.auth),
      hasVersions: Boolean(collection.versions),
    }),
    ...notFoundEndpoints,
  ],
  hooks: {
    ...collection.hooks,
    // first the size, so that no check walks through a huge query; then the paths, so that the
    // answer to a malformed query tells nothing about hidden fields; then the form
    beforeOperation: [limitPeople, pathGuard, queryGuard, ...collection.hooks.beforeOperation],
  },
})

const never = () => false
/** Payload keeps statistics of its jobs in a global, which the collections' rules do not cover. */
const nobody = { read: never, readVersions: never, update: never }

/**
 * Closes the desk's finished configuration: nobody reads the desk without signing in, a role is
 * needed for what Payload opens to any account, only active accounts count, and people query only
 * by what they may read and within `queryLimits`. GraphQL is closed in `src/desk/payload/graphql`.
 * @param config from `buildConfig`; it is not changed
 */
export const closeDesk = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  // Payload types a finished config as if no part were optional
  endpoints: [...closed(config.endpoints), ...notFoundEndpoints] as SanitizedConfig['endpoints'],
  collections: config.collections.map(closedCollection),
  globals: config.globals.map((global) => ({
    ...global,
    access: isPayloadsOwn(global.slug) ? nobody : global.access,
    endpoints: [
      ...closed(limitGlobalVersions(readableGlobalAccess(global.endpoints || [], global)), {
        fields: global.flattenedFields,
      }),
      ...notFoundEndpoints,
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
