// The parts of PDF cleaning: reading and writing by qpdf, repairing damaged files, and copying what
// the tables in `kinds` allow; `src/desk/files/cleanPdf.ts` combines them.
// May import src/desk/files/errors.ts; no Payload, since it runs in the decoding process.
export { Copier } from './copier.ts'
export { catalogKeys, kinds, pageKeys, tagIndexKeys, tagKeys } from './kinds/index.ts'
export { repairPdf } from './repairPdf.ts'
export { type PdfNotice, noticesOf } from './notices.ts'
export { type Page, pagesOf } from './pages.ts'
export { type NewObject, type NewPdf, readPdf, writePdf } from './qpdf.ts'
export { kind } from './spec.ts'
export { StreamCleaner } from './streams.ts'
export { type PdfDict, type PdfSource, isReference, resolveDict, resolveValue } from './value.ts'
