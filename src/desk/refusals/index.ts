// What the desk says no with, in the caller's language: words by code, put in after Payload's errors.
// May import src/errors, src/localization and src/programs.
export { answerInLanguage } from './answerInLanguage.ts'
