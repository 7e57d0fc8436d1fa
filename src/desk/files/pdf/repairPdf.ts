import { type WrappedPdfiumModule, init } from '@embedpdf/pdfium'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import { fileDamaged, pdfLocked } from '../errors.ts'

const WASM = '@embedpdf/pdfium/pdfium.wasm'

/** `FPDF_ERR_PASSWORD` (fpdfview.h). */
const NEEDS_PASSWORD = 4

/**
 * The memory of the module, read again at each use, since it moves when it grows. Its type is
 * Emscripten's, and not published.
 */
function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  if ('HEAPU8' in pdfium && pdfium.HEAPU8 instanceof Uint8Array) return pdfium.HEAPU8
  throw new Error('PDFium shows no memory')
}

/** The whole document as PDFium saves it. */
function written(pdfium: WrappedPdfiumModule, document: number): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.PDFiumExt_SaveAsCopy(document, writer)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const at = pdfium.pdfium.wasmExports.malloc(size)
  pdfium.PDFiumExt_GetFileWriterData(writer, at, size)
  return memoryOf(pdfium).slice(at, at + size)
}

/**
 * Repairs a PDF with a wrong reference table or wrong lengths: PDFium, which Chrome uses for PDF,
 * finds the objects one by one and saves them again; qpdf, as compiled for npm, cannot. Nothing is
 * rendered, and no form or script is run.
 * @throws KerbenError `file_damaged`, `pdf_locked` (400)
 */
export async function repairPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const wasm = await readFile(createRequire(import.meta.url).resolve(WASM))
  // a separate instance, whose memory is freed after this call
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  const at = pdfium.pdfium.wasmExports.malloc(bytes.length)
  memoryOf(pdfium).set(bytes, at)
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, '')
  if (document) return written(pdfium, document)
  throw pdfium.FPDF_GetLastError() === NEEDS_PASSWORD ? pdfLocked() : fileDamaged()
}
