// What the desk says no with, in the caller's language, whoever threw it: ours, Payload, a database.
// May import src/desk/changes, src/desk/access and src/shared.
export { answerInLanguage } from './answerInLanguage.ts'
