import { isObject } from '#shared/values/index.ts'
import { type FieldDifference, differencesOf, saysSame } from './differencesOf.ts'

/** What was not saved of one form. */
export interface KeptText {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number
  /** `updatedAt` of the document that it was written on: what a save of it is compared with. */
  readonly base: string | null
  /** By the names of the fields. */
  readonly fields: Readonly<Record<string, FieldDifference>>
}

/**
 * What of a form is not saved.
 * @param before the values that are stored
 * @param after the values of the form
 * @returns null where nothing differs
 */
export function keptTextOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  at: number,
): KeptText | null {
  const fields = differencesOf(before, after)
  if (Object.keys(fields).length === 0) return null
  const { updatedAt } = after
  return { at, base: typeof updatedAt === 'string' ? updatedAt : null, fields }
}

/** Whether a document holds all that was kept. */
export const isStored = ({ fields }: KeptText, data: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([name, { after }]) => saysSame(data[name], after))

/** Whether a value from the browser's storage is what this version of Kerben has kept. */
export const isKeptText = (value: unknown): value is KeptText =>
  isObject(value) &&
  typeof value.at === 'number' &&
  (value.base === null || typeof value.base === 'string') &&
  isObject(value.fields) &&
  Object.values(value.fields).every(isObject)
