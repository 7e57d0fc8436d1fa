import type { Label } from '#shared/localization/index.ts'

/** How collapsed rows of an array field are labelled. */
export interface RowLabelOptions {
  /** The label of a row without values; its number follows. */
  readonly fallback: Label
  /** The sub-fields whose values make the label; empty ones are skipped. */
  readonly names: readonly string[]
  /** The labels of select values. */
  readonly values?: Readonly<Record<string, Label>>
}

/** The `RowLabel` component of an array field. */
export const rowLabel = (clientProps: RowLabelOptions) => ({
  path: '/src/desk/admin/rowLabel/RowLabel#RowLabel',
  clientProps: { ...clientProps },
})
