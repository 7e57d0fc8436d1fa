import type { Locale } from '#shared/localization/index.ts'
import { policy } from './policy.ts'
import type { ContentPolicy } from './policyOf.ts'
import { activePerson } from './roles.ts'

/**
 * Whether somebody may write a document's text in one locale, as the guards will judge it.
 * @param contentPolicy of the document's type
 * @param user a request's user
 * @param locale null for what all locales share, which is not a translator's
 * @param sensitive whether the document is: such a one is open to more people
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
