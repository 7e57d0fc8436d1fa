import createModule from '@neslinesli93/qpdf-wasm'
import { deflateSync } from 'node:zlib'

/** A stream of a PDF, its dictionary without `<<`, `>>` and `/Length`. */
export const streamOf = (dict: string, data: Buffer | string): Buffer => {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  return Buffer.concat([
    Buffer.from(`<<${dict}/Length ${String(bytes.length)}>>stream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** Objects by their numbers, as they are written. */
export type Objects = Readonly<Record<number, Buffer | string>>

/** One page that says "Hello", and the catalog with whatever else it is to hold. */
export const onePage = ({ catalog = '', page = '' } = {}): Objects => ({
  1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>`,
  4: streamOf('', 'BT /F1 24 Tf 20 100 Td (Hello) Tj ET'),
  5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
})

const bytesOf = (object: Buffer | string) =>
  typeof object === 'string' ? Buffer.from(object, 'latin1') : object

/** Objects written one after another from an offset on, and their reference table. */
function written(objects: Objects, from: number) {
  const parts: Buffer[] = []
  const rows: string[] = []
  let at = from
  for (const [number, object] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    const part = Buffer.concat([
      bytesOf(`${number} 0 obj\n`),
      bytesOf(object),
      bytesOf('\nendobj\n'),
    ])
    parts.push(part)
    at += part.length
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1
  return { bytes: Buffer.concat(parts), end: at, table: rows.join(''), size }
}

/**
 * A PDF with its table of references.
 * @param trailer what the trailer holds beside `/Size` and `/Root 1 0 R`
 */
export function pdfOf(objects: Objects, { trailer = '', version = '1.7' } = {}): Buffer {
  const head = bytesOf(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)
  const { bytes, end, size, table } = written(objects, head.length)
  const tail = `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<</Size ${String(size)}/Root 1 0 R${trailer}>>\nstartxref\n${String(end)}\n%%EOF\n`
  return Buffer.concat([head, bytes, bytesOf(tail)])
}

/** Adds a revision: these objects replace those with the same number, or are new. */
export function revised(original: Buffer, objects: Objects): Buffer {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(original.toString('latin1'))?.[1] ?? '0'
  const { bytes, end, table } = written(objects, original.length)
  const tail = `xref\n${table}trailer\n<</Size 100/Root 1 0 R/Prev ${previous}>>\nstartxref\n${String(end)}\n%%EOF\n`
  return Buffer.concat([original, bytes, bytesOf(tail)])
}

interface Qpdf {
  callMain(args: string[]): number
  FS: { writeFile(path: string, data: Uint8Array): void; readFile(path: string): Uint8Array }
}

/** A PDF rewritten by qpdf's command: encrypted, linearized, or with object streams. */
export async function byQpdf(bytes: Uint8Array, ...args: string[]): Promise<Buffer> {
  // the package's types leave out most of Emscripten's
  const qpdf = (await (createModule as unknown as () => Promise<unknown>)()) as Qpdf
  qpdf.FS.writeFile('/in.pdf', bytes)
  if (qpdf.callMain(['/in.pdf', '--no-warn', '--warning-exit-0', ...args, '/out.pdf']) !== 0)
    throw new Error('qpdf failed')
  return Buffer.from(qpdf.FS.readFile('/out.pdf'))
}

/** A PDF with all objects except streams compressed in an object stream. */
export const inObjectStreams = (bytes: Uint8Array) =>
  byQpdf(bytes, '--object-streams=generate', '--preserve-unreferenced')

/** Deflated bytes that become this many zeroes. */
export const zeroes = (length: number): Buffer => deflateSync(Buffer.alloc(length))
