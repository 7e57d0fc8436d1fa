import { type ErrorEntry, errorTable } from './codes/index.ts'

/** A stable code: clients branch on it. */
export type ErrorCode = keyof typeof errorTable

/** Whether a value from outside is one of our codes. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorTable, code)

/** What is known of a code. */
export const errorEntry = (code: ErrorCode): ErrorEntry => errorTable[code]
