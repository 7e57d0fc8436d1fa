import type { z } from 'zod'

/**
 * A value before the contract has checked it. A draft may lack anything, so a text, number or
 * object may be null even where the contract requires it: the contract then refuses it, and the
 * gate reports it. A list may be empty, but holds no null items.
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
 * What `toPublic` returns for a contract: every field, by name and kind, or null. A missing or
 * misspelt field, or one of another kind, is a TypeScript error in the type's own code.
 */
export type ProjectedEntry<Contract extends z.ZodObject> = Projected<z.input<Contract>>
