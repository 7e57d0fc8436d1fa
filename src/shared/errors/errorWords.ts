import { type Label, type Locale, inLanguage, locales } from '#shared/localization/index.ts'
import { type ErrorCode, errorEntry } from './errorCode.ts'
import type { FieldError } from './fieldError.ts'

/** The parts of an error that its words are made of. */
export interface Told {
  readonly code: ErrorCode
  readonly errors: readonly FieldError[]
  readonly details: Readonly<Record<string, unknown>>
}

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && locales.every((locale) => locale in value)

/** A detail as it stands in the words: a label in the language, anything else as it is. */
const said = (value: unknown, language: Locale): unknown =>
  isLabel(value) ? value[language] : value

/** Why one field is refused; empty where the code's own words say it. */
const reasonOf = ({ message = '' }: FieldError, language: Locale): string =>
  typeof message === 'string' ? message : inLanguage(message, language)

/** Who reads the words: anybody, or Payload's toast in the admin. */
export type Reader = 'anybody' | 'toast'

/** Looks like a comma to people, and is none to Payload's toast. */
const TOAST_COMMA = '\u201a'

/**
 * Fields with their reasons, as they are written. Payload's toast ends its heading at the first colon
 * of a message and starts a new line at each comma: there each field gets a line, and only that.
 */
const fieldsOf = (errors: readonly FieldError[], language: Locale, reader: Reader): string => {
  const lines = errors.map((error) => {
    const line = `${error.label ?? error.path}: ${reasonOf(error, language).replace(/\.$/, '')}`
    return reader === 'toast' ? line.replaceAll(',', TOAST_COMMA) : line
  })
  return lines.join(reader === 'toast' ? ', ' : '; ')
}

/** What a refusal says to people in a language: its code's words, filled in. */
export function errorWords(
  { code, details, errors }: Told,
  language: Locale,
  reader: Reader = 'anybody',
): string {
  const valueOf = (name: string): unknown => {
    if (name === 'fields') return fieldsOf(errors, language, reader)
    if (name === 'messages') return errors.map((error) => reasonOf(error, language)).join(' ')
    const value = said(details[name], language)
    return Array.isArray(value) ? value.map(String).join(', ') : value
  }
  return errorEntry(code).words[language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(valueOf(name)),
  )
}

/** One field's error as it is answered. */
export interface SaidFieldError extends FieldError {
  readonly message: string
}

/** The members of an answer beside its words. */
export interface ErrorData {
  readonly code: ErrorCode
  readonly errors?: readonly SaidFieldError[]
  readonly [detail: string]: unknown
}

/**
 * An error's code, its fields as `errors: [{ path, message }]` in a language, and its details: not
 * the labels, which are parts of its words and nothing that a program reads.
 */
export function errorData(error: Told, language: Locale): ErrorData {
  const { code, details, errors } = error
  const words = errorWords(error, language)
  const named: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(details)) if (!isLabel(value)) named[name] = value
  return {
    ...named,
    code,
    ...(errors.length > 0 && {
      errors: errors.map((one) => ({ ...one, message: reasonOf(one, language) || words })),
    }),
  }
}
