import { type Level, isGroup, isList, placesIn } from '#desk/fieldTree/index.ts'
import { isObject } from '#shared/values/index.ts'

const dropEmpty = (row: object): void => {
  if ('id' in row && (row.id === null || row.id === '')) Reflect.deleteProperty(row, 'id')
}

/**
 * Drops `null` and empty texts as ids of rows, in place: tools send them for rows that have none.
 * What does not have its field's form is left to `checkForm`.
 */
export function dropEmptyRowIds(level: Level): void {
  for (const { field, value, inside } of placesIn(level)) {
    if (isList(field) && Array.isArray(value))
      for (const row of value.filter(isObject)) dropEmpty(row)
    if (isList(field) || isGroup(field)) for (const inner of inside ?? []) dropEmptyRowIds(inner)
  }
}
