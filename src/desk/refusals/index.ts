// What the desk says no with, in the caller's language: words by code, put in after Payload's errors.
// May import src/errors and src/localization.
export { answerInLanguage } from './answerInLanguage.ts'
