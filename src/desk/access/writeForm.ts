import type { FlattenedField, PayloadRequest } from 'payload'

import {
  type Level,
  type Values,
  isGroup,
  isList,
  labelledPath,
  levelOf,
  placesIn,
} from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { type Label, isExactNumber, writtenNumber } from '#shared/localization/index.ts'
import { isInstant, isObject } from '#shared/values/index.ts'
import { formRules } from './formRules.ts'
import { malformed } from './refusals.ts'

// the admin and Payload give rows ids in MongoDB's form on every database
const ROW_ID = /^[0-9a-f]{24}$/

/**
 * Field types whose value is a text. An object would be stored as JSON by SQLite and fail with 500
 * on MongoDB.
 */
const TEXTUAL = new Set(['code', 'email', 'radio', 'select', 'text', 'textarea'])

/** A number as a form without types sends it; of any other text Payload would keep the beginning. */
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

const isNumber = (value: unknown): boolean =>
  isExactNumber(value) ||
  (typeof value === 'string' &&
    (value === '' || (PLAIN_NUMBER.test(value) && writtenNumber(value) !== null)))

/** Payload does not look at the choice of a field that its form hides, and MongoDB fails on it. */
const isChoice = (field: FlattenedField): ((value: unknown) => boolean) => {
  if (field.type !== 'select' && field.type !== 'radio') return () => true
  const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
  return (value) => value === null || value === '' || values.some((one) => one === value)
}

const isText = (value: unknown): boolean => typeof value === 'string' || value === null

/** What is carried through the levels of a document. */
interface Walk {
  /** Of the rows that came before: no other row of the document may have them. */
  readonly ids: Set<unknown>
  readonly invalid: (path: string, message: Label) => KerbenError
}

/**
 * Refuses a write that no form of the admin could send: an object or a number for a text (such as
 * `{ ky: … }`), rows that are no rows, an id that is no UUID or another row's, a choice that the
 * field does not have; and a text for a number, which only the form reads.
 * @param fields flattened fields of what is written
 * @param data what was sent
 * @param i18n of the sender, for the name of a field
 * @throws KerbenError `bad_request` (400), `validation` (400) for a number or a choice, naming the
 * path
 */
export function checkForm(
  fields: readonly FlattenedField[],
  data: Values,
  i18n?: PayloadRequest['i18n'],
): void {
  const invalid = (path: string, message: Label): KerbenError => {
    const place = i18n ? labelledPath(fields, path, i18n) : { path }
    return new KerbenError({ code: 'validation', errors: [{ ...place, message }] })
  }
  checkLevel(levelOf(fields, data), { ids: new Set(), invalid })
}

function checkLevel(level: Level, walk: Walk): void {
  for (const { field, value, path, inside } of placesIn(level)) {
    // Payload fails with 500 on a group that is null
    if (value === undefined || (value === null && !isGroup(field))) continue
    if (isGroup(field)) checkGroup(value, path)
    else if (isList(field)) checkRows(value, path, walk)
    else checkValue(field, value, path, walk)
    for (const inner of inside ?? []) checkLevel(inner, walk)
  }
}

function checkGroup(value: unknown, path: string): void {
  if (!isObject(value)) throw malformed(path, formRules.object)
}

function checkValue(field: FlattenedField, value: unknown, path: string, walk: Walk): void {
  if (field.name === 'id') {
    const isRow = path !== 'id'
    if (typeof value !== 'string' || !(isUuid(value) || (isRow && ROW_ID.test(value))))
      throw malformed(path, isRow ? formRules.rowId : formRules.documentId)
  } else if (TEXTUAL.has(field.type)) {
    const many = 'hasMany' in field && field.hasMany === true && Array.isArray(value)
    if (!(many ? value.every(isText) : isText(value))) throw malformed(path, formRules.text)
    if (![value].flat().every(isChoice(field))) throw walk.invalid(path, formRules.choice)
  } else if (field.type === 'number') {
    const numbers = field.hasMany === true && Array.isArray(value) ? value : [value]
    if (!numbers.every(isNumber)) throw walk.invalid(path, formRules.number)
  } else if (field.type === 'date' && !isInstant(value)) {
    throw malformed(path, formRules.date)
  }
}

function checkRows(value: unknown, path: string, { ids }: Walk): void {
  // a form sends 0 for an emptied list
  if (value === 0 || value === '0') return
  if (!Array.isArray(value)) throw malformed(path, formRules.rows)
  const rows: unknown[] = value
  for (const [index, row] of rows.entries()) {
    const here = `${path}.${String(index)}`
    if (!isObject(row)) throw malformed(here, formRules.object)
    const id = row['id']
    if (id !== undefined && ids.has(id)) throw malformed(`${here}.id`, formRules.otherRow)
    if (id !== undefined) ids.add(id)
  }
}
