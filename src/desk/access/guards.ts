import type { CollectionConfig } from 'payload'

import { localeGuard } from './localeGuard.ts'
import type { ContentKind } from './policy.ts'
import { translatorGuard } from './translatorGuard.ts'

type CollectionHooks = NonNullable<CollectionConfig['hooks']>

/**
 * The guards of a content collection, to come before its other hooks.
 * @param kind the collection's row of the policy
 */
export const contentGuards = (
  kind: ContentKind,
): Required<Pick<CollectionHooks, 'beforeChange' | 'beforeOperation'>> => ({
  beforeOperation: [localeGuard],
  beforeChange: [translatorGuard(kind)],
})
