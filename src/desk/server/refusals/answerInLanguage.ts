import type { AfterErrorHook, PayloadRequest } from 'payload'

import { answerKerbenError } from '#desk/payload/index.ts'
import { isKerbenError } from '#shared/errors/index.ts'
import { type Locale, inLanguage, isLocale, languageInCookies } from '#shared/localization/index.ts'
import { fieldRefusal, refusalTexts } from './texts.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusal } from './uploadRefusal.ts'

/** The caller's language where one is named: by the admin's cookie, or by a browser. */
function namedLanguage({ headers, i18n }: PayloadRequest): Locale | undefined {
  const isNamed =
    languageInCookies(headers.get('cookie')) !== undefined || headers.has('accept-language')
  return isNamed && isLocale(i18n.language) ? i18n.language : undefined
}

/** A text with what the error says put in for names in braces. */
const filled = (text: string, data: Record<string, unknown>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name]))

/** Payload's form puts each of a refusal's errors at its field. */
const atFields = (data: Record<string, unknown>, language: Locale) =>
  data['code'] === 'role' && Array.isArray(data['errors'])
    ? {
        ...data,
        errors: data['errors'].map((error: object) => ({
          ...error,
          message: inLanguage(fieldRefusal, language),
        })),
      }
    : data

/**
 * The config's `hooks.afterError`: answers a `KerbenError`, and what a database could not read, and
 * says it in the caller's language, since the admin shows it as it comes. A program that names no
 * language reads English.
 */
export const answerInLanguage: AfterErrorHook = ({ error: thrown, ...args }) => {
  const error = uploadRefusal(thrown) ?? unreadable(thrown) ?? thrown
  const answer = answerKerbenError({ ...args, error })
  const { req } = args
  const language = namedLanguage(req)
  if (!answer || answer instanceof Promise || !isKerbenError(error) || !language) return answer
  const { data, name } = error
  const own = language === 'en' ? undefined : refusalTexts[error.code]?.[language]
  const message = own === undefined ? error.message : filled(own, data)
  return {
    ...answer,
    response: { errors: [{ name, data: atFields(data, language), message }] },
  }
}
