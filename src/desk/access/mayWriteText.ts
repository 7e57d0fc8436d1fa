import type { Locale } from '#shared/localization/index.ts'
import { policy } from './policy.ts'
import type { ContentPolicy } from './policyOf.ts'
import { activePerson } from './roles.ts'

/**
 * Whether a user may write a document's text in one locale, by the same rules as the guards.
 * @param contentPolicy of the document's type
 * @param user a request's user
 * @param locale null for fields that all locales share, which translators may not change
 * @param sensitive whether the document is sensitive, which lets further roles write it
 */
export function mayWriteText(
  contentPolicy: ContentPolicy,
  user: unknown,
  locale: Locale | null,
  sensitive: boolean,
): boolean {
  const person = activePerson(user)
  if (!person) return false
  const more = sensitive ? (contentPolicy.sensitive?.editors ?? []) : []
  const wanted = [...policy[contentPolicy.kind].update, ...more]
  return person.roles.some(
    (role) =>
      wanted.includes(role) &&
      (role !== 'translator' || (locale !== null && person.translates.includes(locale))),
  )
}
