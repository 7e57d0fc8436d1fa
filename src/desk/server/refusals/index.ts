// What the desk says no with, in the caller's language: words by code, put in after Payload's errors.
// May import src/shared/errors, src/shared/localization and src/shared/process.
export { answerInLanguage } from './answerInLanguage.ts'
