import type { Plugin } from 'payload'

import { formAccess, policyOf } from '#desk/access/index.ts'
import type { AnyContentType } from '#desk/editions/index.ts'
import { seoGroup } from '#desk/payload/seo/index.ts'

/** What every content type's pages say to search engines: plugin-seo's group `meta`. */
export const seoOfTypes = (types: readonly AnyContentType[]): Plugin => {
  const collections = types.filter(({ kind }) => kind === 'collection')
  return seoGroup({
    collections: collections.map(({ slug }) => slug),
    uploadsCollection: 'media',
    guard: (slug, fields) => {
      const type = collections.find((one) => one.slug === slug)
      return type ? formAccess(policyOf(type), fields) : [...fields]
    },
  })
}
