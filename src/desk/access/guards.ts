import type { CollectionConfig, GlobalConfig } from 'payload'

import { globalLocaleGuard, localeGuard } from './localeGuard.ts'
import type { ContentPolicy } from './policyOf.ts'
import { globalTranslatorGuard, translatorGuard } from './translatorGuard.ts'

type CollectionHooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

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

/** The guards of a global, to come before its other hooks. */
export const globalGuards = (
  policy: ContentPolicy,
): Required<Pick<GlobalHooks, 'beforeChange' | 'beforeOperation'>> => ({
  beforeOperation: [globalLocaleGuard],
  beforeChange: [globalTranslatorGuard(policy)],
})
