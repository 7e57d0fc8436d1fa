import { KerbenError } from '../../errors/index.ts'

/** 409 `no_mail`: this desk sends no mail, so nobody gets a link by it; it says what to do instead. */
export const noMail = (): KerbenError =>
  new KerbenError({
    code: 'no_mail',
    status: 409,
    message: 'This desk sends no mail. Ask an administrator for a new password.',
  })
