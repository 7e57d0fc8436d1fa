import type { z } from 'zod'

/**
 * A value on its way into a contract. A draft may lack anything, so that a text, a number or an object
 * may be null where the contract wants one: the contract refuses it then, and the gate says so. A list
 * may be empty, and has no gaps.
 */
type ProjectedValue<Input> = unknown extends Input
  ? unknown
  : Input extends readonly (infer Item)[]
    ? readonly Exclude<ProjectedValue<Item>, null>[]
    : Input extends object
      ? Projected<Input> | null
      : Input | null

type Projected<Input> = { readonly [Name in keyof Input]: ProjectedValue<Input[Name]> }

/**
 * What a projection gives for a contract: each of its fields by its name and kind, be it null. A field
 * that is missing, misspelt or of another kind is an error of TypeScript where the type is written.
 */
export type ProjectedEntry<Contract extends z.ZodObject> = Projected<z.input<Contract>>
