import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { Body, type Coding } from '#newsstand/api/index.ts'

/** Bytes below which compressing gains nothing. */
const LEAST = 1024

/** Brotli's 5 of 11: within a tenth of the best size at a fiftieth of its time. */
const QUALITY = 5

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** A body, and the coding that it is in. */
export interface CodedBody {
  readonly coding: Coding
  readonly body: Body
}

/** A body in a coding; as it is where it is too short to gain. Compresses outside the event loop. */
export async function compress(body: Body, coding: Coding): Promise<CodedBody> {
  if (body.length < LEAST || coding === 'identity') return { coding: 'identity', body }
  const compressed =
    coding === 'br'
      ? await brotli(body.whole, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          },
        })
      : await gzipped(body.whole)
  return { coding, body: new Body(compressed) }
}
