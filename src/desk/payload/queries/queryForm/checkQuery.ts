import { malformed } from '#desk/access/refusals.ts'
import { requestRules } from '#shared/errors/index.ts'
import { isObject, isOneOf } from '#shared/values/index.ts'
import { type Asked, askedField, checkWhere, isPath } from './checkWhere.ts'
import { queryRules, wholeNumber } from './queryRules.ts'

/** The parts of a query whose form is checked, as REST sends them or as an operation gets them. */
export interface Query {
  readonly depth?: unknown
  readonly joins?: unknown
  readonly limit?: unknown
  readonly page?: unknown
  readonly populate?: unknown
  readonly select?: unknown
  readonly sort?: unknown
  readonly where?: unknown
}

/** The largest number that both databases certainly accept. */
const LARGEST = 1_000_000

/** The deepest `select` or `populate`; no document is deeper. */
const DEEPEST = 10

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * Refuses a malformed query.
 * @throws KerbenError `bad_request` (400) naming what is wrong
 */
export function checkQuery(asked: Asked, query: Query): void {
  checkWhole('depth', query.depth, 0)
  // any number may be requested, since `queryLimits` limits the result
  checkWhole('limit', query.limit, 0, Number.MAX_SAFE_INTEGER)
  checkWhole('page', query.page, 1)
  checkSort(asked, 'sort', query.sort)
  checkChoice('select', query.select)
  checkChoice('populate', query.populate)
  checkJoins(asked, query.joins)
  if (!isAbsent(query.where)) checkWhere(asked, query.where)
}

function checkWhole(path: string, value: unknown, least: number, most = LARGEST): void {
  if (isAbsent(value)) return
  const number = typeof value === 'string' ? Number(value) : value
  if (Number.isInteger(number) && Number(number) >= least && Number(number) <= most) return
  throw malformed(path, wholeNumber(least, most))
}

function checkSort(asked: Asked, at: string, value: unknown): void {
  if (isAbsent(value)) return
  const names: unknown[] = typeof value === 'string' ? value.split(',') : [value].flat()
  for (const name of names) {
    const path = typeof name === 'string' ? name.trim().replace(/^-/, '') : ''
    if (!isPath(path)) throw malformed(at, queryRules.sort)
    askedField(asked, path, at)
  }
}

const isTruth = (value: unknown): boolean => isOneOf(['true', 'false', true, false], value)

/** Checks `select` and `populate`: fields with true or false. */
function checkChoice(path: string, value: unknown, depth = 0): void {
  if (isAbsent(value) || (depth > 0 && isTruth(value))) return
  if (!isObject(value) || depth > DEEPEST) throw malformed(path, queryRules.choice)
  for (const [name, inner] of Object.entries(value)) {
    if (!isPath(name)) throw malformed(path, queryRules.noField)
    checkChoice(`${path}.${name}`, inner, depth + 1)
  }
}

function checkJoins(asked: Asked, value: unknown): void {
  if (isAbsent(value) || isTruth(value)) return
  if (!isObject(value)) throw malformed('joins', requestRules.object)
  for (const [name, join] of Object.entries(value)) {
    const here = `joins.${name}`
    if (isTruth(join)) continue
    if (!isPath(name) || !isObject(join)) throw malformed(here, queryRules.join)
    checkWhole(`${here}.limit`, join['limit'], 0)
    checkWhole(`${here}.page`, join['page'], 1)
    checkSort({ ...asked, fields: [] }, `${here}.sort`, join['sort'])
    if (!isAbsent(join['where'])) checkWhere({ ...asked, fields: [] }, join['where'], here)
  }
}
