import type { Payload } from 'payload'

/** Whether this desk can send mail. */
export const hasMail = (payload: Pick<Payload, 'email'>): boolean =>
  payload.email.name === 'nodemailer'
