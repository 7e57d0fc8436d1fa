import { isOneOf } from '#shared/values/index.ts'
import { isEncoded } from '../isEncoded.ts'
import { type ParameterIssue, invalidParameters } from '../problem.ts'

/** What a reader of parameters reports; all of it is answered at once. */
export type Report = (parameter: string, message: string, known?: readonly string[]) => void

/**
 * A query's parameters by name. A Map, since names from outside could hit an object's prototype.
 */
export interface Parameters {
  readonly values: ReadonlyMap<string, string>
  readonly report: Report
  /**
   * Call it after reading. @throws KerbenError `invalid_parameters` (400) with all reported
   * problems
   */
  readonly finish: () => void
}

/** More values than any list has; each costs a lookup. */
const MOST_VALUES = 50

const isEmpty = (value: string): boolean => value.trim() === ''

/**
 * Takes a query apart. A parameter given twice, without a value, or not in percent-encoded UTF-8
 * is reported.
 * @param query without its question mark
 */
export function readParameters(query: string): Parameters {
  const issues: ParameterIssue[] = []
  const values = new Map<string, string>()
  const report: Report = (parameter, message, known) =>
    issues.push({ path: parameter, message, ...(known ? { known } : {}) })
  const unreadable = query.split('&').filter((pair) => !isEncoded(pair))
  for (const pair of unreadable)
    report(pair.split('=', 1)[0] ?? '', 'This is not percent-encoded UTF-8.')
  for (const [name, value] of new URLSearchParams(query)) {
    if (values.has(name)) report(name, `“${name}” is given more than once.`)
    else if (isEmpty(value)) report(name, `“${name}” has no value.`)
    values.set(name, isEmpty(value) ? '' : value)
  }
  const finish = () => {
    if (issues.length > 0) throw invalidParameters(issues)
  }
  return { values, report, finish }
}

/** Reports parameters that a route does not have. */
export function refuseUnknown(
  { values, report }: Parameters,
  known: readonly string[],
  isKnown: (name: string) => boolean = (name) => known.includes(name),
): void {
  for (const name of values.keys())
    if (!isKnown(name)) report(name, `There is no parameter “${name}”.`, known)
}

/**
 * Reads a comma-separated parameter.
 * @returns its values, each once, in their order; undefined when it was not given
 */
function readList({ values, report }: Parameters, name: string): string[] | undefined {
  const value = values.get(name)
  if (!value) return
  const items = [...new Set(value.split(','))]
  if (items.length > MOST_VALUES) report(name, `“${name}” has more than ${MOST_VALUES} values.`)
  return items.slice(0, MOST_VALUES)
}

/** Reads a comma-separated parameter whose values are free; an empty one is reported. */
export function readValues(parameters: Parameters, name: string): string[] | undefined {
  const items = readList(parameters, name)
  if (items?.some(isEmpty)) parameters.report(name, `“${name}” has an empty value.`)
  return items?.filter((item) => !isEmpty(item))
}

/**
 * Reads a comma-separated parameter whose values are names from a list, in their order; others are
 * reported with it.
 */
export function readKnown<Name extends string>(
  parameters: Parameters,
  name: string,
  known: readonly Name[],
): Name[] | undefined {
  return readList(parameters, name)?.filter((item): item is Name => {
    if (isOneOf(known, item)) return true
    parameters.report(name, `“${name}” knows no “${item}”.`, known)
    return false
  })
}

/** The same, where a name that is given twice is reported too. */
export function readNames<Name extends string>(
  parameters: Parameters,
  name: string,
  known: readonly Name[],
): Name[] | undefined {
  const items = parameters.values.get(name)?.split(',') ?? []
  const twice = items.find((item, at) => items.indexOf(item) < at)
  if (twice) parameters.report(name, `“${name}” names “${twice}” twice.`)
  return readKnown(parameters, name, known)
}

/** Reads a whole number within bounds. */
export function readNumber(
  { values, report }: Parameters,
  name: string,
  { least, most, otherwise }: Record<'least' | 'most' | 'otherwise', number>,
): number {
  const value = values.get(name)
  if (!value) return otherwise
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  report(name, `“${name}” is a whole number from ${least} to ${most}.`)
  return otherwise
}
