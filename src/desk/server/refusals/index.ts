// Turns every error into a refusal in the caller's language, whether ours, Payload's or a
// database's.
// May import src/desk/changes, src/desk/access and src/shared.
export { answerInLanguage } from './answerInLanguage.ts'
