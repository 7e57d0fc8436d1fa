import type { CollectionBeforeOperationHook } from 'payload'

import { sentData } from '#desk/access/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'

/**
 * The fewest characters of a password (NIST SP 800-63B requires length, not kinds of characters).
 */
export const passwordLength = 12

const tooShort: Label = {
  ky: `Сырсөздө кеминде ${String(passwordLength)} белги болушу керек.`,
  ru: `В пароле должно быть не меньше ${String(passwordLength)} символов.`,
  en: `A password has at least ${String(passwordLength)} characters.`,
}

const SETS_PASSWORD = new Set(['create', 'resetPassword', 'update'])

/** Refuses a short password (400, at the field `password`) wherever one is set; Payload takes three characters. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const password = sentData(args)?.password
  if (!SETS_PASSWORD.has(operation) || password === undefined || password === null) return args
  // an empty field in the admin's form does not set a password
  if (password === '' && operation === 'update') return args
  if (typeof password !== 'string' || [...password].length < passwordLength) {
    const label = req.t('general:password')
    throw new KerbenError({
      code: 'validation',
      errors: [{ path: 'password', message: tooShort, label }],
    })
  }
  return args
}
