import { inflateSync } from 'node:zlib'

import { readPdf } from '#desk/files/pdf/qpdf.ts'

const unfolded = (data: Uint8Array): string => {
  try {
    return inflateSync(data).toString('latin1')
  } catch {
    return Buffer.from(data).toString('latin1')
  }
}

/**
 * Everything in a PDF, referenced or not, as one text: its bytes, its objects as qpdf's JSON, and
 * its decompressed streams.
 */
export async function allOf(bytes: Uint8Array): Promise<string> {
  const file = await readPdf(bytes)
  if (!file) throw new Error('not sound')
  const parts = [Buffer.from(bytes).toString('latin1'), JSON.stringify(file.trailer)]
  for (const object of file.objects.values()) {
    if ('value' in object) parts.push(JSON.stringify(object.value))
    else parts.push(JSON.stringify(object.stream.dict), unfolded(object.stream.data))
  }
  return parts.join('\n')
}
