import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { type OddBody, fieldsBody } from './bodies.ts'

/** A PNG of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const names = [
  'photo.png',
  'a\0.png',
  '../../x.png',
  '',
  '.',
  'x'.repeat(400) + '.png',
  'ң.pdf',
  'a"b.png',
  'con.',
  '%00.png',
  '__proto__',
] as const

const contents: readonly Uint8Array[] = [
  PNG,
  PNG.subarray(0, 20),
  new Uint8Array(0),
  Buffer.from('%PDF-1.4\n%%EOF'),
  Buffer.from('<svg onload="alert(1)"/>'),
  Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
]

const types = ['image/png', 'application/pdf', 'text/html', '', 'image/svg+xml', 'a/b/c;d'] as const
const parts = ['file', 'file', 'file', 'File', 'file[]', '_payload', '__proto__', ''] as const

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

/** A multipart body with a file: mostly in one piece, sometimes cut off or with a boundary of another. */
export const oddUpload = (fields: readonly FlattenedField[]): fc.Arbitrary<OddBody> =>
  fc
    .record({
      part: oneOf(parts),
      name: oneOf(names),
      content: oneOf(contents),
      type: oneOf(types),
      data: fc.oneof(
        fieldsBody(fields).map((one) => JSON.stringify(one)),
        oneOf(['', '{', 'null', '[]', '1', '"a"']),
      ),
      cut: oneOf([0, 0, 0, 0, 1, 10, 100]),
      boundary: oneOf(['xx', 'xx', 'xx', 'xx', 'yy', '', 'x'.repeat(200)]),
      twice: fc.boolean(),
    })
    .map(({ part, name, content, type, data, cut, boundary, twice }) => {
      const file = [
        `--xx\r\nContent-Disposition: form-data; name="${part}"; filename="${name}"\r\n`,
        `Content-Type: ${type}\r\n\r\n`,
        content,
        '\r\n',
      ]
      const pieces = [
        ...file,
        ...(twice ? file : []),
        `--xx\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${data}\r\n--xx--\r\n`,
      ]
      const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
      return {
        type: `multipart/form-data; boundary=${boundary}`,
        body: new Uint8Array(whole.subarray(0, whole.length - cut)),
      }
    })
