import type { PublicType } from '#shared/contract/index.ts'
import type { SensitiveRule } from './isSensitive.ts'
import type { ContentKind } from './policy.ts'

/**
 * Who may do what with the documents of one collection or global. Plain data: the admin's forms ask
 * it in the browser.
 */
export interface ContentPolicy {
  /** The row of the access policy. */
  readonly kind: ContentKind
  /** Which documents further roles may write; absent where all documents follow the same rules. */
  readonly sensitive?: SensitiveRule
}

/** The access policy that a type follows: by its workflow, and by what it says is sensitive. */
export function policyOf({
  type,
  desk,
}: {
  readonly type: Pick<PublicType, 'workflow'>
  readonly desk: { readonly sensitive?: SensitiveRule }
}): ContentPolicy {
  const { workflow: kind } = type
  if (!desk.sensitive) return { kind }
  // only data: the other properties of `sensitive` may be functions, which cannot be sent to the
  // browser
  const { path, value, editors } = desk.sensitive
  return { kind, sensitive: { path, value, editors } }
}
