import type { PublicType } from '#shared/contract/index.ts'
import type { ContentKind } from './policy.ts'

/** The row of the access policy that a type follows. */
export const policyOf = ({ slug, workflow }: Pick<PublicType, 'slug' | 'workflow'>): ContentKind =>
  workflow === 'reviewed' && slug === 'news' ? 'stories' : workflow
