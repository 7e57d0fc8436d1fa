/**
 * Files that people send: what is accepted, cleaned of what it need not carry, and stored under its
 * document's id. The upload collections take their hooks and endpoint from here.
 * It may import Payload, sharp, the libraries for PDF, `src/desk/access`, `src/shared/localization` and
 * `src/shared/errors`; `cleanPdf.ts` and `pdf/`, what PDF files may hold, import no Payload.
 */
export { decoder } from './decoding/index.ts'
export { type Kind, kinds, mimeTypes } from './kinds.ts'
export { keepPixels, storeUnderId } from './storeUnderId.ts'
export { uploadEndpoint } from './uploadEndpoint.ts'
