import { isDeepStrictEqual } from 'node:util'

import type { SchemaSnapshot } from './schemaSnapshot.ts'

/** The names of the tables that differ, and `enums` or `views` where those do. */
export function schemaDifference(before: SchemaSnapshot, after: SchemaSnapshot): string[] {
  const names = [...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)])].sort()
  return [
    ...names.filter((name) => !isSame(before.tables[name], after.tables[name])),
    ...(['enums', 'views'] as const).filter((part) => !isSame(before[part], after[part])),
  ]
}

/**
 * What may be a rename: a table, or a table's column, that went while another came. Only a person
 * knows whether the rows move along, and drizzle-kit asks on the terminal.
 */
export function possibleRenames(before: SchemaSnapshot, after: SchemaSnapshot): string[] {
  const tables = wentAndCame(before.tables, after.tables)
  const columns = Object.keys(before.tables).flatMap((name) => {
    const [old, new_] = [before.tables[name]?.columns, after.tables[name]?.columns]
    const change = old && new_ && wentAndCame(old, new_)
    return change ? [`columns of ${name}: ${change}`] : []
  })
  return [...(tables ? [`tables: ${tables}`] : []), ...columns]
}

function wentAndCame(before: object, after: object): string | undefined {
  const went = Object.keys(before).filter((name) => !(name in after))
  const came = Object.keys(after).filter((name) => !(name in before))
  if (went.length === 0 || came.length === 0) return undefined
  return `${went.join(', ')} went, ${came.join(', ')} came`
}

/** As JSON, since one of the two was read from a file: there an undefined key is absent. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(asJson(a), asJson(b))
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
