import type { Locale } from '#shared/localization/index.ts'
import { type ContentKind, type Rule, policy } from './policy.ts'
import { activePerson } from './roles.ts'

/**
 * Whether somebody may write a document's text in one locale, as the guards will judge it.
 * @param kind the document's row of the policy
 * @param user a request's user
 * @param locale null for what all locales share, which is not a translator's
 * @param document its fields: a story of a survivor is open to more people
 */
export function mayWriteText(
  kind: ContentKind,
  user: unknown,
  locale: Locale | null,
  document: Readonly<Record<string, unknown>>,
): boolean {
  const person = activePerson(user)
  if (!person) return false
  const rule: Rule = policy[kind]
  const story = document['story'] as { depictsSurvivor?: unknown } | null | undefined
  const wanted = [...rule.update, ...(story?.depictsSurvivor === 'yes' ? (rule.stories ?? []) : [])]
  return person.roles.some(
    (role) =>
      wanted.includes(role) &&
      (role !== 'translator' || (locale !== null && person.translates.includes(locale))),
  )
}
