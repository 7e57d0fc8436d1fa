import type { Plugin } from 'payload'

import { formAccess, policyOf } from '#desk/access/index.ts'
import { type AnyContentType, loadedTypesOf } from '#desk/editions/index.ts'
import { seoGroup } from '#desk/payload/seo/index.ts'

/** What every content type's pages say to search engines: plugin-seo's group `meta`. */
export const seoOfTypes =
  (types: readonly AnyContentType[]): Plugin =>
  (incoming) => {
    const loadedTypes = loadedTypesOf(incoming)
    return seoGroup({
      collections: types.filter(({ kind }) => kind === 'collection').map(({ slug }) => slug),
      uploadsCollection: 'media',
      guard: (slug, fields) => {
        const loaded = loadedTypes.get(slug)
        return loaded ? formAccess(policyOf(loaded), fields) : [...fields]
      },
    })(incoming)
  }
