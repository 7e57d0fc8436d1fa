import { isList, isObject, textOf } from '#shared/values/index.ts'
import type { PlacedValue } from './withValues.ts'

/** A place that two people have changed differently. */
export interface Conflict {
  /** In the rows of the form that was sent. */
  readonly path: string
  /** The way to it in words; its path where the desk says none. */
  readonly label: string
  readonly message: string
  /** The value that both began with; null where it is not known. */
  readonly base: unknown
  /** The value that is stored now; null for a row that they removed. */
  readonly theirs: unknown
  /** The value of this form; null for a row that it removed. */
  readonly ours: unknown
  /** The name of who stored theirs; '' where it is not known. */
  readonly by: string
  /** When they did, ISO 8601; '' where it is not known. */
  readonly at: string
}

/** The two sides of a conflict. */
export type Side = 'ours' | 'theirs'

function conflictOf(found: unknown): readonly Conflict[] {
  if (!isObject(found) || textOf(found.path) === '') return []
  const { base = null, theirs = null, ours = null, by } = found
  const path = textOf(found.path)
  return [
    {
      path,
      label: textOf(found.label) || path,
      message: textOf(found.message),
      base,
      theirs,
      ours,
      by: isObject(by) ? textOf(by.name) : '',
      at: textOf(found.at),
    },
  ]
}

/**
 * The conflicts of a refused save (409 `edit_conflict`), in the desk's order.
 * @param body of the answer
 * @returns none for any other refusal
 */
export function conflictsIn(body: unknown): readonly Conflict[] {
  const errors = isObject(body) && isList(body.errors) ? body.errors : []
  return errors.flatMap((error) => {
    const data = isObject(error) && isObject(error.data) ? error.data : {}
    return data.code === 'edit_conflict' && isList(data.errors)
      ? data.errors.flatMap(conflictOf)
      : []
  })
}

const idOf = (row: unknown): unknown => (isObject(row) ? row.id : undefined)

/** One side of a conflict, to be put into a document. */
export const sideOf = ({ path, theirs, ours }: Conflict, side: Side): PlacedValue => ({
  path,
  value: side === 'ours' ? ours : theirs,
  row: idOf(theirs) ?? idOf(ours),
})
