/**
 * Uploaded files: which are accepted, how they are cleaned, and how they are stored under their
 * document's id. The upload collections use the hooks and the endpoint from here.
 * It may import Payload, sharp, the libraries for PDF, `src/desk/access`, `src/shared/localization`,
 * `src/shared/filenames` and `src/shared/errors`; `cleanPdf.ts` and `pdf/` import no Payload.
 */
export { decoder } from './decoding/index.ts'
export { type Kind, kinds, mimeTypes } from './kinds.ts'
export { fileEndpoint } from './fileEndpoint.ts'
export { keepFileFacts, originalFilenameField } from './originalFilename.ts'
export { storeUnderId } from './storeUnderId.ts'
export { uploadEndpoint } from './uploadEndpoint.ts'
