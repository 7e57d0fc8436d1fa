import type { Label } from '#shared/localization/index.ts'

/** How the rows of an array field are called while they are folded. */
export interface RowLabelOptions {
  /** What a row is called that says nothing yet; its number follows. */
  readonly fallback: Label
  /** The sub-fields whose values name it, all that are filled. */
  readonly names: readonly string[]
  /** What the values of select sub-fields are called. */
  readonly values?: Readonly<Record<string, Label>>
}

/** The `RowLabel` component of an array field. */
export const rowLabel = (clientProps: RowLabelOptions) => ({
  path: '/src/desk/admin/rowLabel/RowLabel#RowLabel',
  clientProps: { ...clientProps },
})
