import { z } from 'zod'

import type { Label } from '#shared/localization/index.ts'
import { keysOf } from '#shared/values/index.ts'

/** A closed list of values, each with its label in every language: one source for the desk's choices, the contract and `/v1/{locale}/vocabulary`. */
export interface Enumeration<Value extends string = string> {
  readonly values: readonly Value[]
  readonly labels: Readonly<Record<Value, Label>>
  /** Accepts only the values. */
  readonly schema: z.ZodType<Value, string>
}

/**
 * Makes an enumeration from its labels.
 * @param labels label by value; the order of the keys is the order shown
 * @returns the values, their labels and the zod schema that accepts just them
 */
export function enumeration<const Value extends string>(
  labels: Readonly<Record<Value, Label>>,
): Enumeration<Value> {
  const values = keysOf(labels)
  return { values, labels, schema: z.enum(values) }
}
