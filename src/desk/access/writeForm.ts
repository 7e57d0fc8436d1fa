import type { FlattenedField } from 'payload'

import {
  type Level,
  type Values,
  isGroup,
  isList,
  levelOf,
  placesIn,
} from '#desk/fieldTree/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import { isUuid } from '#shared/ids/index.ts'
import { type Label, isExactNumber } from '#shared/localization/index.ts'
import { isInstant, isObject } from '#shared/values/index.ts'
import { malformed } from './refusals.ts'

// the admin and Payload give rows ids in MongoDB's form on every database
const ROW_ID = /^[0-9a-f]{24}$/

/**
 * Field types whose value is a text. An object would be stored as JSON by SQLite and fail with 500
 * on MongoDB.
 */
const TEXTUAL = new Set(['code', 'email', 'radio', 'select', 'text', 'textarea'])

/** A number as a form without types sends it. */
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

const isNumber = (value: unknown): boolean =>
  isExactNumber(value) || (typeof value === 'string' && (value === '' || PLAIN_NUMBER.test(value)))

/** Of any other text Payload would keep the beginning: 1 of `1 200`. */
const notANumber: Label = {
  ky: 'Бул жерге сан гана жазылат, боштуксуз, мисалы 1200 же 1200.5',
  ru: 'Здесь нужно число без пробелов, например 1200 или 1200.5',
  en: 'This has to be a number without spaces, such as 1200 or 1200.5',
}

const isText = (value: unknown): boolean => typeof value === 'string' || value === null

/**
 * Refuses a write that no form of the admin could send: an object or a number for a text (such as
 * `{ ky: … }`), rows that are no rows, an id that is no UUID; and a text for a number, which only
 * the form reads.
 * @param fields flattened fields of what is written
 * @param data what was sent
 * @throws KerbenError `bad_request` (400), `validation` (400) for a number, naming the path
 */
export const checkForm = (fields: readonly FlattenedField[], data: Values): void => {
  checkLevel(levelOf(fields, data), new Set())
}

/** @param ids of the rows that came before, which no other row of the document may have */
function checkLevel(level: Level, ids: Set<unknown>): void {
  for (const { field, value, path, inside } of placesIn(level)) {
    // Payload fails with 500 on a group that is null
    if (value === undefined || (value === null && !isGroup(field))) continue
    if (isGroup(field)) checkGroup(value, path)
    else if (isList(field)) checkRows(value, path, ids)
    else checkValue(field, value, path)
    for (const inner of inside ?? []) checkLevel(inner, ids)
  }
}

function checkGroup(value: unknown, path: string): void {
  if (!isObject(value)) throw malformed(path, 'has to be an object')
}

function checkValue(field: FlattenedField, value: unknown, path: string): void {
  if (field.name === 'id') {
    const isRow = path !== 'id'
    if (typeof value !== 'string' || !(isUuid(value) || (isRow && ROW_ID.test(value))))
      throw malformed(path, 'has to be a UUID in lower case')
  } else if (TEXTUAL.has(field.type)) {
    const many = 'hasMany' in field && field.hasMany === true && Array.isArray(value)
    if (!(many ? value.every(isText) : isText(value))) throw malformed(path, 'has to be a text')
  } else if (field.type === 'number') {
    const numbers = field.hasMany === true && Array.isArray(value) ? value : [value]
    if (!numbers.every(isNumber))
      throw new KerbenError({ code: 'validation', errors: [{ path, message: notANumber }] })
  } else if (field.type === 'date' && !isInstant(value)) {
    throw malformed(path, 'has to be a date, or null')
  }
}

function checkRows(value: unknown, path: string, ids: Set<unknown>): void {
  // a form sends 0 for an emptied list
  if (value === 0 || value === '0') return
  if (!Array.isArray(value)) throw malformed(path, 'has to be a list of rows')
  const rows: unknown[] = value
  for (const [index, row] of rows.entries()) {
    const here = `${path}.${String(index)}`
    if (!isObject(row)) throw malformed(here, 'has to be an object')
    const id = row['id']
    if (id !== undefined && ids.has(id)) throw malformed(`${here}.id`, 'is another row’s')
    if (id !== undefined) ids.add(id)
  }
}
