import type { CollectionConfig } from 'payload'

import { localeGuard } from './localeGuard.ts'
import type { ContentPolicy } from './policyOf.ts'
import { translatorGuard } from './translatorGuard.ts'

type CollectionHooks = NonNullable<CollectionConfig['hooks']>

/**
 * The guards of a content collection, to come before its other hooks.
 * @param policy of the collection
 */
export const contentGuards = (
  policy: ContentPolicy,
): Required<Pick<CollectionHooks, 'beforeChange' | 'beforeOperation'>> => ({
  beforeOperation: [localeGuard],
  beforeChange: [translatorGuard(policy)],
})
