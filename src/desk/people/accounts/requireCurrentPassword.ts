import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { sentData, systemActor, tooManyAttempts } from '#desk/access/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { accountById, normalEmail } from './account.ts'
import { countGuess, forgetGuesses, isPassword, timeToWait } from './passwordProof.ts'
import { wrongCurrentPassword } from './refusals.ts'

const wrong: Label = {
  ky: 'Азыркы сырсөзүңүз туура эмес.',
  ru: 'Ваш нынешний пароль указан неверно.',
  en: 'This is not your current password.',
}
const missing: Label = {
  ky: 'Азыркы сырсөзүңүздү жазыңыз.',
  ru: 'Укажите ваш нынешний пароль.',
  en: 'Write your current password.',
}

/** Whether a save changes the sender's own password or address. */
function changesOwnSignIn(args: object, req: PayloadRequest): boolean {
  const user = req.user
  if (!user || systemActor(req) || !('id' in args) || String(args.id) !== user.id) return false
  const { email, password } = sentData(args) ?? {}
  const isOther = typeof email === 'string' && normalEmail(email) !== user.email
  return isOther || (password !== undefined && password !== null && password !== '')
}

/**
 * Changing one's own password, or the address that a reset goes to, requires the current password:
 * an unattended signed-in browser is not enough. It is sent as `currentPassword` beside the new
 * value, and this hook removes it.
 * @throws KerbenError `current_password` (400, at its field), `too_many_attempts` (429)
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update' || !sentData(args)) return args
  const { currentPassword, ...rest } = args.data
  if (changesOwnSignIn(args, req)) await prove(currentPassword, req)
  return { ...args, data: rest }
}

async function prove(password: unknown, req: PayloadRequest): Promise<void> {
  const id = String(req.user?.id)
  if (typeof password !== 'string' || password === '') throw wrongCurrentPassword(missing)
  const time = timeToWait(id)
  if (time > 0) throw tooManyAttempts(time)
  countGuess(id)
  const account = await accountById(req, id)
  if (!account || !(await isPassword(account, password))) throw wrongCurrentPassword(wrong)
  forgetGuesses(id)
}
