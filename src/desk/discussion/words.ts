import { malformed, wordsRequired } from '#desk/access/index.ts'
import { cleanText } from '#shared/localization/index.ts'
import { commentRules } from './messages.ts'

/**
 * A text as it is stored, cleaned as all plain texts are.
 * @param path of the field that it was sent in
 * @throws KerbenError `bad_request` where it is too long
 */
export function cleanWords(path: string, text: string, longest: number): string {
  const clean = cleanText(text, { locale: null, lines: true })
  if (clean.length > longest) throw malformed(path, commentRules.tooLong(longest))
  return clean
}

/**
 * A text of which something is seen.
 * @throws KerbenError `bad_request` where it is too long, `comment_required` where nothing is seen
 */
export function requiredWords(path: string, text: string, longest: number): string {
  const clean = cleanWords(path, text, longest)
  if (clean === '') throw wordsRequired('comment', path)
  return clean
}
