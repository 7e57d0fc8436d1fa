import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { idOf } from './subjects.ts'
import { objectOf, oddJson, oddNames, oddText } from './values.ts'

/** A body and the content type that it claims. */
export type OddBody = {
  readonly type: string | undefined
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** Plausible values for a field of the type. */
const plain: Readonly<Partial<Record<FlattenedField['type'], fc.Arbitrary<unknown>[]>>> = {
  checkbox: [fc.boolean()],
  date: [fc.constantFrom('2026-11-27', '2026-11-27T00:00:00.000Z')],
  email: [fc.constantFrom('someone@example.org')],
  number: [fc.constantFrom(1, 2, 90)],
  text: [fc.constantFrom('Туура', 'text', '2026-11-27', 'https://example.org/'), oddText],
  textarea: [fc.constantFrom('Текст', 'text'), oddText],
}

const value = (field: FlattenedField): fc.Arbitrary<unknown> => {
  const likely: fc.Arbitrary<unknown>[] = [oddJson, ...(plain[field.type] ?? [])]
  if ('relationTo' in field)
    likely.push(fc.nat(1).map((index) => idOf([field.relationTo].flat()[0] ?? 'news', index)))
  if ('options' in field)
    likely.push(
      fc.constantFrom(...field.options).map((one) => (typeof one === 'string' ? one : one.value)),
    )
  if (field.type === 'array' || field.type === 'blocks') {
    const row = fieldsBody(field.type === 'array' ? field.flattenedFields : [])
    likely.push(fc.array(row, { maxLength: 3 }))
  }
  if (field.type === 'group' || field.type === 'tab') likely.push(fieldsBody(field.flattenedFields))
  return fc.oneof(...likely)
}

const entry = (field: FlattenedField): fc.Arbitrary<readonly [string, unknown]> =>
  value(field).map((one) => [field.name, one] as const)

/** An object with some of the fields, with values that may be wrong, and with unknown names. */
export const fieldsBody = (fields: readonly FlattenedField[]): fc.Arbitrary<object> => {
  const other = fc.tuple(
    fc.constantFrom<string>(
      'id',
      'sizes',
      'data',
      '_status',
      'locale',
      'fallbackLocale',
      ...oddNames,
    ),
    oddJson,
  )
  const known = fields.length === 0 ? other : fc.constantFrom(...fields).chain(entry)
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: other }), {
      maxLength: 4,
    })
    .map(objectOf)
}

/** JSON, in which `JSON.stringify` writes unpaired surrogates as escapes. */
const json = (body: unknown): OddBody => ({ type: 'application/json', body: JSON.stringify(body) })

/** Bodies that do not match their content type, or cannot be read. */
const unreadable: fc.Arbitrary<OddBody> = fc
  .tuple(
    fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/mixed; boundary=x',
      'text/plain',
      'application/xml',
      ';',
      undefined,
    ),
    fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
      '',
      '{',
      '{"a":1}}',
      'null',
      '[]',
      '"text"',
      '1',
      'a=b&c=d',
      '--x\r\n\r\n',
      '\0',
      '['.repeat(20_000),
      '{"__proto__":{"a":1}}',
      Uint8Array.of(0xff, 0xfe, 0x7b, 0x7d),
      Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d),
    ),
  )
  .map(([type, body]) => ({ type, body }))

/** A body for a collection or global with these fields. */
export const oddBody = (fields: readonly FlattenedField[]): fc.Arbitrary<OddBody> =>
  fc.oneof(
    { weight: 8, arbitrary: fieldsBody(fields).map(json) },
    { weight: 1, arbitrary: oddJson.map((one) => json(one ?? null)) },
    { weight: 2, arbitrary: unreadable },
  )
