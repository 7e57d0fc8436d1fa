// One class of errors with a stable code, an HTTP status and words in three languages.
// apiError.ts, which knows Payload, is imported by its own path.
// Imports nothing of ours.
export { KerbenError, isKerbenError } from './kerbenError.ts'
