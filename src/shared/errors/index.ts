// One class of errors with a stable code, one table of the codes with their statuses and words in
// three languages, and the two bodies that a refusal goes out in.
// May import src/shared/localization.
export { errorTable } from './codes/index.ts'
export { type ErrorCode, errorEntry } from './errorCode.ts'
export type { NamedEdition } from './errorDetails.ts'
export type { KerbenErrorOptions } from './errorOptions.ts'
export type { FieldConflict, FieldError } from './fieldError.ts'
export { malformed, unreadableAddress } from './malformed.ts'
export { mostLevels, oneOf, requestRules } from './requestRules.ts'
export { bodyTooLarge, fileTooLarge } from './tooLarge.ts'
export { KerbenError, isKerbenError } from './kerbenError.ts'
export {
  type ErrorAnswer,
  problemDetails,
  restAnswer,
  restErrors,
  retryHeaders,
} from './answers.ts'
