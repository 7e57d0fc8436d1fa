// Mail to people of the desk: the adapter made from SMTP_URL and MAIL_FROM, and the one way to
// send. Never send from a hook or inside a transaction: a task sends, after the change it tells of
// is stored.
// May import src/shared/config.
export { emailAdapter } from './emailAdapter.ts'
export { hasMail } from './hasMail.ts'
export { type Mail, sendMail } from './sendMail.ts'
