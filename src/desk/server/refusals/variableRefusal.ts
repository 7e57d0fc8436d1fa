import { formRules } from '#desk/access/index.ts'
import { KerbenError } from '#shared/errors/index.ts'

/** What GraphQL says of a variable that has no number where one belongs. */
const NO_NUMBER = /^Variable ".+?" got invalid value .+ at "\w+\.([^"]+)"; (?:Float|Int) cannot /s

/**
 * The refusal of what is no number in a variable of a GraphQL mutation, as REST refuses it. GraphQL's
 * own words are in English, and name the path in them alone.
 * @param message of GraphQL's error
 * @returns undefined for any other error
 */
export function variableRefusal(message: string): KerbenError | undefined {
  const path = NO_NUMBER.exec(message)?.[1]?.replace(/\[(\d+)\]/g, '.$1')
  if (path === undefined) return undefined
  return new KerbenError({ code: 'validation', errors: [{ path, message: formRules.number }] })
}
