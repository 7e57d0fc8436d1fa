import { KerbenError } from '#shared/errors/index.ts'

const refusal = (code: string, status: number, message: string, path?: string) =>
  new KerbenError({
    code,
    status,
    message,
    ...(path && { details: { errors: [{ path, message }] } }),
  })

/** 409: nobody would be left who may read what is confidential. */
export const lastHolder = (): KerbenError =>
  refusal(
    'last_holder',
    409,
    'This is the last active account with safeguarding. Have another one confirmed first, or ask the operator.',
  )

/** 409: whoever set the password could sign in as the person, and read what is confidential. */
export const ownPasswordFirst = (): KerbenError =>
  refusal(
    'own_password',
    409,
    'Somebody else has set this account’s password. The person has to choose one of their own first, by a reset.',
  )

/** 409: there is nothing to confirm or to withdraw. */
export const notPending = (): KerbenError =>
  refusal('not_pending', 409, 'No grant of safeguarding waits on this account.')

/** 409: there is nothing to take away. */
export const notHolder = (): KerbenError =>
  refusal('not_holder', 409, 'This account does not hold safeguarding.')

/** 409: a link can reach the person by mail alone. */
export const noMail = (): KerbenError =>
  refusal(
    'no_mail',
    409,
    'This desk sends no mail. Ask an administrator for a new password; the operator helps an administrator.',
  )

/** 409: nobody signs in as this account, so that a new password would be of no use. */
export const noSignIn = (): KerbenError =>
  refusal('no_sign_in', 409, 'Nobody can sign in as this account: it is not active, or a service.')

/** 404: there is no such account. */
export const noAccount = (): KerbenError => refusal('not_found', 404, 'There is no such account.')

/** 400: whoever sits at a signed-in desk has to know the password to change it, or the address. */
export const wrongCurrentPassword = (message: string): KerbenError =>
  refusal('current_password', 400, message, 'currentPassword')

/** 429: the current password was guessed too often. */
export const tooManyGuesses = (seconds: number): KerbenError =>
  refusal(
    'too_many_attempts',
    429,
    `Too many wrong passwords. Try again in ${String(seconds)} seconds.`,
  )
