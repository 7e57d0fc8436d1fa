import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'

export { notFound as noAccount } from '#desk/access/index.ts'

/** 409: nobody would be left who may read what is confidential. */
export const lastHolder = (): KerbenError => new KerbenError({ code: 'last_holder' })

/** 409: whoever set the password could sign in as the person, and read what is confidential. */
export const ownPasswordFirst = (): KerbenError => new KerbenError({ code: 'own_password' })

/** 409: there is nothing to confirm or to withdraw. */
export const notPending = (): KerbenError => new KerbenError({ code: 'not_pending' })

/** 409: there is nothing to take away. */
export const notHolder = (): KerbenError => new KerbenError({ code: 'not_holder' })

/** 409: a link can reach the person by mail alone. */
export const noMail = (): KerbenError => new KerbenError({ code: 'no_mail' })

/** 409: nobody signs in as this account, so that a new password would be of no use. */
export const noSignIn = (): KerbenError => new KerbenError({ code: 'no_sign_in' })

/** 400: whoever sits at a signed-in desk has to know the password to change it, or the address. */
export const wrongCurrentPassword = (message: Label): KerbenError =>
  new KerbenError({ code: 'current_password', errors: [{ path: 'currentPassword', message }] })
