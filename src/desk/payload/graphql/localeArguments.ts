// graphql-js 16 tells of an unknown name of an enum which one was perhaps meant, in English, and not
// which there are; Payload 3.90.1 has an enum for each argument that names a language.

import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql'

import { localeRefusal } from '#desk/access/refusals.ts'
import { type KerbenError, isKerbenError } from '#shared/errors/index.ts'

/** Payload's enums of languages, and the arguments that have them. */
const ARGUMENTS = { LocaleInputType: 'locale', FallbackLocaleInputType: 'fallbackLocale' } as const

/**
 * Refuses an argument that names no language with those that there are, as REST does.
 * @throws Error if the schema has no such enum, as Payload may name it otherwise one day
 */
export function refuseUnknownLocales(schema: GraphQLSchema): void {
  for (const [name, argument] of Object.entries(ARGUMENTS)) {
    const type = schema.getType(name)
    if (!isEnumType(type)) throw new Error(`GraphQL has no enum “${name}”`)
    const known = type.getValues().map((value) => value.name)
    const refused =
      <Given extends unknown[], Read>(read: (...given: Given) => Read) =>
      (...given: Given): Read => {
        try {
          return read(...given)
        } catch {
          throw localeRefusal(known, argument)
        }
      }
    type.parseLiteral = refused(type.parseLiteral.bind(type))
    type.parseValue = refused(type.parseValue.bind(type))
  }
}

/** The refusal of ours for which GraphQL found a document or its variables invalid. */
export function refusalIn(error: unknown): KerbenError | undefined {
  if (isKerbenError(error)) return error
  return error instanceof GraphQLError ? refusalIn(error.originalError) : undefined
}
