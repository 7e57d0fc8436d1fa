import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'

export { notFound as noAccount } from '#desk/access/index.ts'

/** 409: no active holder would be left to read confidential data. */
export const lastHolder = (): KerbenError => new KerbenError({ code: 'last_holder' })

/** 409: the person who set the password could sign in with it and read confidential data. */
export const ownPasswordFirst = (): KerbenError => new KerbenError({ code: 'own_password' })

/** 409: no grant waits to be confirmed or withdrawn. */
export const notPending = (): KerbenError => new KerbenError({ code: 'not_pending' })

/** 409: the account does not hold the role. */
export const notHolder = (): KerbenError => new KerbenError({ code: 'not_holder' })

/** 409: without mail, no link can reach the person. */
export const noMail = (): KerbenError => new KerbenError({ code: 'no_mail' })

/** 409: nobody can sign in with this account, so a new password would be useless. */
export const noSignIn = (): KerbenError => new KerbenError({ code: 'no_sign_in' })

/** 400: the current password is needed to change the password or the address. */
export const wrongCurrentPassword = (message: Label): KerbenError =>
  new KerbenError({ code: 'current_password', errors: [{ path: 'currentPassword', message }] })
