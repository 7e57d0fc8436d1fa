import { type WrappedPdfiumModule, init } from '@embedpdf/pdfium'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import { fileDamaged, pdfLocked } from '../errors.ts'

const WASM = '@embedpdf/pdfium/pdfium.wasm'

/** `FPDF_ERR_PASSWORD` (fpdfview.h). */
const NEEDS_PASSWORD = 4

/** Its memory, anew at each use, since it moves as it grows. Its type is Emscripten's, not given. */
function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  if ('HEAPU8' in pdfium && pdfium.HEAPU8 instanceof Uint8Array) return pdfium.HEAPU8
  throw new Error('PDFium shows no memory')
}

/** The whole of a document as PDFium writes it. */
function written(pdfium: WrappedPdfiumModule, document: number): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.PDFiumExt_SaveAsCopy(document, writer)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const at = pdfium.pdfium.wasmExports.malloc(size)
  pdfium.PDFiumExt_GetFileWriterData(writer, at, size)
  return memoryOf(pdfium).slice(at, at + size)
}

/**
 * Writes a PDF again whose table of references, or lengths, are wrong: PDFium, which reads PDF in
 * Chrome, gathers the objects one by one. qpdf as it is compiled for npm cannot. Nothing is drawn,
 * and no form or script is started.
 * @throws KerbenError `file_damaged`, `pdf_locked` (400)
 */
export async function mendPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const wasm = await readFile(createRequire(import.meta.url).resolve(WASM))
  // a memory of its own, which goes with this call
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  const at = pdfium.pdfium.wasmExports.malloc(bytes.length)
  memoryOf(pdfium).set(bytes, at)
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, '')
  if (document) return written(pdfium, document)
  throw pdfium.FPDF_GetLastError() === NEEDS_PASSWORD ? pdfLocked() : fileDamaged()
}
