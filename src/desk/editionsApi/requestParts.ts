import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  deskRoles,
  formRules,
  hasRole,
  malformed,
  roleRefusal,
  unauthenticated,
} from '#desk/access/index.ts'
import type { DocumentKey } from '#desk/editions/index.ts'
import { oneOf, requestRules } from '#shared/errors/index.ts'
import { type Label, type Locale, isLocale, locales } from '#shared/localization/index.ts'
import { textOf } from '#shared/values/index.ts'

/** A comment or a reason, as a body carries it. */
export const said = z.string().max(2000)

/** A body without anything in it. */
export const emptyBody = z.strictObject({})

/** The rules of the kinds that a schema expects, as it names them. */
const expected: Readonly<Record<string, Label>> = {
  array: formRules.list,
  boolean: formRules.truth,
  date: formRules.date,
  number: formRules.number,
  object: formRules.object,
  string: formRules.text,
}

/** A schema's own words are in English alone. */
function ruleOf(issue: z.core.$ZodIssue): Label {
  if (issue.code === 'unrecognized_keys') return formRules.unknown
  return (issue.code === 'invalid_type' && expected[issue.expected]) || formRules.other
}

/**
 * Reads a JSON body by its schema; an empty body is `{}`.
 * @throws KerbenError `bad_request`
 */
export async function bodyOf<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = (await req.text?.()) ?? ''
  let json: unknown = {}
  try {
    if (text.trim() !== '') json = JSON.parse(text)
  } catch {
    throw malformed('body', requestRules.json)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  throw malformed(path || 'body', issue ? ruleOf(issue) : formRules.other)
}

/**
 * Lets only people of the desk pass, who may read every content type: a `frontend` account may read
 * previews and nothing else.
 * @throws KerbenError `unauthenticated`, `role`
 */
export function checkDeskPerson(req: PayloadRequest): void {
  if (!req.user) throw unauthenticated()
  if (!hasRole(req.user, ...deskRoles)) throw roleRefusal('the desk')
}

/** A parameter of the route; empty where there is none. */
export const param = (req: PayloadRequest, name: string): string => textOf(req.routeParams?.[name])

/**
 * The route's locale.
 * @throws KerbenError `bad_request`
 */
export function localeParam(req: PayloadRequest): Locale | 'all' {
  const locale = param(req, 'locale')
  if (locale === 'all' || isLocale(locale)) return locale
  throw malformed('locale', oneOf([...locales, 'all']))
}

/**
 * The route's locale, for routes that take a single one.
 * @throws KerbenError `bad_request`
 */
export function oneLocaleParam(req: PayloadRequest): Locale {
  const locale = localeParam(req)
  if (locale === 'all') throw malformed('locale', requestRules.oneLocale)
  return locale
}

/** The key of the document that a collection's route names. */
export const documentKey =
  (type: string) =>
  (req: PayloadRequest): DocumentKey => ({ type, documentId: param(req, 'id') })
