import { type Sql, around, isOneOf, join } from './sqliteSql.ts'
import type { FacetCondition, FacetRange } from './store.ts'

const within = ({ from, to, also }: FacetRange): Sql => {
  const own = { sql: 'facet BETWEEN ? AND ?', bound: [from, to] }
  if (!also) return own
  const other = {
    sql: `EXISTS (SELECT 1 FROM edition_facets AS other
      WHERE other.edition_id = edition_facets.edition_id AND other.facet BETWEEN ? AND ?)`,
    bound: [also.from, also.to],
  }
  return around('(', join([own, other], ' AND '), ')')
}

/** A condition, of a row of `edition_facets`. */
export const matching = (condition: FacetCondition): Sql =>
  'anyOf' in condition
    ? isOneOf('facet', condition.anyOf)
    : around('(', join(condition.anyWithin.map(within), ' OR '), ')')

/** Whether a condition has a single value, whose facets are stored in the type's default order. */
export const isOneValue = (condition: FacetCondition): boolean =>
  'anyOf' in condition && condition.anyOf.length === 1

/**
 * The facets of one value are already sorted; those of several need DISTINCT, since one edition may
 * have more than one.
 */
export const facetsOf = (type: string, locale: string, driver: FacetCondition): Sql => {
  const distinct = isOneValue(driver) ? '' : 'DISTINCT'
  const own = { sql: 'type = ? AND locale = ?', bound: [type, locale] }
  const select = `(SELECT ${distinct} sort_key, edition_id FROM edition_facets WHERE `
  return around(select, join([own, matching(driver)], ' AND '), ') AS f')
}

/**
 * A condition, of an edition.
 * @param id the SQL of the edition's id
 */
export const meeting = (id: string, condition: FacetCondition): Sql =>
  around(
    `EXISTS (SELECT 1 FROM edition_facets WHERE edition_id = ${id} AND `,
    matching(condition),
    ')',
  )
