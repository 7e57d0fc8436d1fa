import type { Label } from '#shared/localization/index.ts'

/** What every reusable field is told by the type that uses it. */
export interface FieldOptions {
  readonly name: string
  readonly label: Label
  readonly description?: Label
}
