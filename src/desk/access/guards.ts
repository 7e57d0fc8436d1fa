import type { CollectionConfig, GlobalConfig } from 'payload'

import { globalLocaleGuard, localeGuard } from './localeGuard.ts'
import type { ContentKind } from './policy.ts'
import { globalTranslatorGuard, translatorGuard } from './translatorGuard.ts'

type CollectionHooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

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

/** The guards of a global, to come before its other hooks. */
export const globalGuards = (
  kind: ContentKind,
): Required<Pick<GlobalHooks, 'beforeChange' | 'beforeOperation'>> => ({
  beforeOperation: [globalLocaleGuard],
  beforeChange: [globalTranslatorGuard(kind)],
})
