// Mail to people of the desk: the adapter that SMTP_URL and MAIL_FROM make, and the one way to send.
// Nothing is sent from a hook or inside a transaction: a task sends, after what it tells is stored.
// May import src/shared/config.
export { emailAdapter } from './emailAdapter.ts'
export { hasMail } from './hasMail.ts'
export { type Mail, sendMail } from './sendMail.ts'
