import type { Locale } from '#shared/localization/index.ts'
import { isList, isObject, textOf } from '#shared/values/index.ts'
import { texts } from './texts.ts'

/** Statuses of a server or proxy that is there, with a desk behind it that does not answer. */
const RESTARTING: readonly number[] = [502, 503, 504]

/**
 * An answer in the form that Payload's forms read: they show `message` as it is, and would make a
 * list of what stands behind a colon in `errors`.
 */
const refused = (message: string, status: number): Response =>
  Response.json({ message, errors: [{ message }] }, { status })

/** What the desk itself said; nothing where something else answered in its place. */
function refusalOf(body: unknown) {
  const [error]: unknown[] = isObject(body) && isList(body.errors) ? body.errors : []
  const { data, message } = isObject(error) ? error : {}
  return { code: isObject(data) ? data.code : undefined, said: textOf(message) }
}

/** For a save that the network did not carry. */
export const withoutAnswer = (language: Locale): Response => refused(texts.network[language], 503)

/**
 * The answer to a save, so that a person knows what has become of their text and what comes next:
 * what a failing server says is followed by that. What the desk refuses for its own reasons is
 * passed on as it is.
 */
export async function plainAnswer(answer: Response, language: Locale): Promise<Response> {
  const { status } = answer
  if (status !== 401 && status < 500) return answer
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const { code, said } = refusalOf(body)
  // a wrong current password is 401 too
  if (status === 401)
    return code === 'credentials' ? answer : refused(texts.signedOut[language], status)
  const [what, next] = RESTARTING.includes(status)
    ? [texts.restarting, texts.soon]
    : [texts.failed, texts.tell]
  return refused(`${said || what[language]} ${next[language]}`, status)
}
