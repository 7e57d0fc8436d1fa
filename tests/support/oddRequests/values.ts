import fc from 'fast-check'

/** Names that have a meaning in JavaScript but not in a database. */
export const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$where',
  'a\0b',
  '',
  '.',
  '..',
  'a.b.c',
  '%00',
  '\uD800',
] as const

const oddTexts = [
  ...oddNames,
  ' ',
  '\0',
  "'",
  '"; --',
  '\\',
  '(',
  '[',
  '{',
  '*',
  '%',
  '%zz',
  '_'.repeat(60),
  'a,b',
  ',',
  'null',
  'undefined',
  'NaN',
  'true',
  'Infinity',
  '-1',
  '0',
  '1.5',
  '1e308',
  '1e400',
  '0x10',
  '9007199254740993',
  '99999999999999999999',
  '2026-11-27',
  '2020-13-45',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  '{"equals":1}',
  '[1',
  'ky',
  'all',
  '00000000-0000-4000-8000-000000000000',
  '00000000000000000000000a',
  'ң\u0301\u200B',
  '🙂',
  'x'.repeat(3000),
] as const

/** A text that somebody, or something, may send. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** A number that JSON can hold. */
export const oddNumber: fc.Arbitrary<number> = fc.constantFrom(
  0,
  1,
  -1,
  1.5,
  7,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53 + 2,
)

const oddScalar: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom(null, true, false),
)

const deep = (levels: number): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level += 1) value = level % 2 ? { a: value } : [value]
  return value
}

/** An object with an own property of each name, `__proto__` included. */
export const objectOf = (entries: readonly (readonly [string, unknown])[]): object => {
  const object = {}
  for (const [name, value] of entries)
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true })
  return object
}

const name = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.constantFrom('id', 'value', 'relationTo', 'ky', 'root', 'equals', 'length'),
)

/** Anything that JSON can say, where anything else was expected. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: oddScalar },
  { weight: 2, arbitrary: fc.array(oddScalar, { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(name, oddScalar), { maxLength: 3 }).map(objectOf),
  },
  { weight: 1, arbitrary: fc.constantFrom([[]], [{}], [null], { root: {} }, { id: {} }) },
  { weight: 1, arbitrary: fc.constantFrom(30, 300).map(deep) },
)
