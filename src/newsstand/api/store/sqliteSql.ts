import type { Bound } from './sqliteConnection.ts'

/** A piece of SQL and what its question marks stand for, in their order. */
export interface Sql {
  readonly sql: string
  readonly bound: readonly Bound[]
}

/** A question mark for each value. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

/**
 * A column that equals one of some values. With a single value SQLite can use the order of an
 * index.
 */
export const isOneOf = (column: string, values: readonly string[]): Sql =>
  values.length === 1
    ? { sql: `${column} = ?`, bound: values }
    : { sql: `${column} IN (${marks(values)})`, bound: values }

/** Pieces put together. */
export const join = (parts: readonly Sql[], between: string): Sql => ({
  sql: parts.map(({ sql }) => sql).join(between),
  bound: parts.flatMap(({ bound }) => bound),
})

/** A piece with words before and after it. */
export const around = (before: string, { sql, bound }: Sql, after = ''): Sql => ({
  sql: before + sql + after,
  bound,
})
