import createModule from '@neslinesli93/qpdf-wasm'

import { pdfLocked, pdfTooLarge } from '../errors.ts'
import { limits } from './limits.ts'
import {
  type PdfDict,
  type PdfObject,
  type PdfSource,
  type PdfStream,
  type PdfValue,
  isDict,
} from './value.ts'

// qpdf reads and writes the syntax of PDF: reference tables, old revisions, object streams,
// encryption, linearization, and many damaged files. Compiled to WebAssembly, it can access only
// the files that it is given in memory.

/**
 * The parts of the module that the package does not type (Emscripten's own,
 * https://emscripten.org/docs).
 */
interface Qpdf {
  callMain(args: string[]): number
  readonly FS: {
    init(stdin: () => null, stdout: () => void, stderr: (code: number) => void): void
    mkdir(path: string): void
    readFile(path: string): Uint8Array
    writeFile(path: string, data: Uint8Array): void
  }
}
type CreateQpdf = (options: { preRun: ((module: Qpdf) => void)[] }) => Promise<Qpdf>
const known: unknown = createModule
// the package's types know only one option, and half of the file system
const createQpdf = known as CreateQpdf

const FOLDER = '/streams'

/** Exit codes: 3 means success with warnings, for a file that qpdf repaired. */
const done = (exit: number) => exit === 0 || exit === 3

/** One run of qpdf's command, in a memory of its own. */
async function startQpdf() {
  const said: number[] = []
  const preRun = ({ FS }: Qpdf) => {
    FS.init(
      () => null,
      () => undefined,
      (code) => said.push(code),
    )
  }
  const qpdf = await createQpdf({ preRun: [preRun] })
  const run = (args: string[]): boolean => {
    const { exitCode } = process
    try {
      return done(qpdf.callMain(args))
    } catch {
      // qpdf ran out of memory or crashed
      return false
    } finally {
      // Emscripten sets the exit code of the whole process
      process.exitCode = exitCode
    }
  }
  return { FS: qpdf.FS, run, said: () => Buffer.from(said).toString('utf8') }
}

/** A stream whose bytes qpdf wrote into a file. */
type Written = PdfDict & { readonly dict: PdfDict; readonly datafile: string }

const isWritten = (value: PdfValue | undefined): value is Written =>
  isDict(value) && isDict(value['dict']) && typeof value['datafile'] === 'string'

/** The head of what qpdf wrote, and the objects under it: its manual, "qpdf JSON", version 2. */
function partsOf(json: Uint8Array): readonly [head: PdfDict, objects: PdfDict] {
  // whatever JSON says is such a value
  const whole = JSON.parse(Buffer.from(json).toString('utf8')) as PdfValue
  const [head, objects] = isDict(whole) && Array.isArray(whole['qpdf']) ? whole['qpdf'] : []
  if (isDict(head) && isDict(objects)) return [head, objects]
  throw new Error('qpdf wrote JSON of another shape than its manual gives')
}

/**
 * Reads a PDF, using the empty password for an encrypted one.
 * @returns undefined for a PDF with a wrong reference table or wrong lengths
 * @throws KerbenError `pdf_locked` (400), `pdf_too_large` (413)
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfSource | undefined> {
  const { FS, run, said } = await startQpdf()
  FS.writeFile('/in.pdf', bytes)
  FS.mkdir(FOLDER)
  const read = run([
    '/in.pdf',
    '--json-output',
    '--decode-level=none',
    '--json-stream-data=file',
    `--json-stream-prefix=${FOLDER}/s`,
    '/out.json',
  ])
  if (!read) {
    if (/password|encryption/.test(said())) throw pdfLocked()
    return undefined
  }
  const json = FS.readFile('/out.json')
  if (json.length > limits.structure) throw pdfTooLarge('bytes of structure', limits.structure)
  const [{ pdfversion }, found] = partsOf(json)
  const objects = new Map<string, PdfObject>()
  for (const [key, object] of Object.entries(found)) {
    if (key === 'trailer' || !isDict(object)) continue
    const { stream, value = null } = object
    objects.set(
      key.slice('obj:'.length),
      isWritten(stream)
        ? { stream: { dict: stream.dict, data: FS.readFile(stream.datafile) } }
        : { value },
    )
  }
  if (objects.size > limits.objects) throw pdfTooLarge('objects', limits.objects)
  const trailer = isDict(found['trailer']) ? found['trailer']['value'] : undefined
  return {
    version: typeof pdfversion === 'string' ? pdfversion : '',
    trailer: isDict(trailer) ? trailer : {},
    objects,
  }
}

/** An object of a new PDF. */
export type NewObject = { readonly value: unknown } | { readonly stream: PdfStream }

/** A new PDF: its objects, by reference, and which of them is the catalog. */
export interface NewPdf {
  readonly version: string
  readonly root: string
  readonly objects: ReadonlyMap<string, NewObject>
}

/** Writes a new PDF that contains only these objects. */
export async function writePdf({ version, root, objects }: NewPdf): Promise<Uint8Array> {
  const { FS, run, said } = await startQpdf()
  FS.mkdir(FOLDER)
  const written: Record<string, unknown> = {}
  let file = 0
  for (const [reference, object] of objects) {
    if ('value' in object) {
      written[`obj:${reference}`] = object
      continue
    }
    const datafile = `${FOLDER}/${String((file += 1))}`
    FS.writeFile(datafile, object.stream.data)
    written[`obj:${reference}`] = { stream: { dict: object.stream.dict, datafile } }
  }
  // qpdf corrects the size, but only if there is one
  written['trailer'] = { value: { '/Root': root, '/Size': objects.size + 1 } }
  const head = {
    jsonversion: 2,
    pdfversion: version,
    pushedinheritedpageresources: false,
    calledgetallpages: false,
    maxobjectid: objects.size,
  }
  FS.writeFile('/in.json', Buffer.from(JSON.stringify({ version: 2, qpdf: [head, written] })))
  const wrote = run([
    '--json-input',
    '/in.json',
    '--decode-level=none',
    '--object-streams=generate',
    '--deterministic-id',
    '/out.pdf',
  ])
  // every one of a thousand test files could be written, so a failure is a defect of ours
  if (!wrote) throw new Error(`qpdf wrote no PDF: ${said()}`)
  return FS.readFile('/out.pdf')
}
