import type { Plugin } from 'payload'

import { loadedTypesOf } from '#desk/editions/index.ts'
import { shelterSitesCollection } from './collection.ts'

/**
 * Adds the collection of sites for the one type with `sealedSites`; none if no type has it. Must
 * come after the content types.
 * @throws Error at start, if two types have it
 */
export const shelterSites =
  ({ key }: { key: Buffer | undefined }): Plugin =>
  ({ collections = [], ...config }) => {
    const owners = [...loadedTypesOf(config).values()].flatMap(({ type, desk }) =>
      desk.sealedSites ? [{ shelters: type.slug, ...desk.sealedSites }] : [],
    )
    const [owner, ...others] = owners
    if (others.length > 0)
      throw new Error(
        `Only one type has sealed sites: ${owners.map(({ shelters }) => shelters).join(', ')}`,
      )
    const sites = owner ? [shelterSitesCollection({ key, ...owner })] : []
    return { ...config, collections: [...collections, ...sites] }
  }
