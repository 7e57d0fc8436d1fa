import { isObject, textOf } from '#shared/values/index.ts'

/**
 * A text of a field's configuration in the reader's language.
 * @param text one for all languages, or one for each
 * @returns '' for what is neither
 */
export const textIn = (text: unknown, language: string): string =>
  textOf(isObject(text) ? text[language] : text)
