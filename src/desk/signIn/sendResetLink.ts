import type { PayloadRequest } from 'payload'

import { deskRoles, hasRole } from '../../access/index.ts'
import { normalEmail } from './attemptOf.ts'

/**
 * Sends the link to set a new password, to an account of a person that is active; to nobody
 * otherwise. The token is stored before the mail goes out, so that no write waits for a mail server.
 * @throws what the mail server or the database failed with
 */
export async function sendResetLink(req: PayloadRequest, address: string): Promise<void> {
  const { payload, t } = req
  const email = normalEmail(address)
  // the bare adapter: nobody is signed in, and what is found is told to nobody
  const account = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!account || !hasRole(account, ...deskRoles)) return
  // in nobody's name: whoever has the mailbox may
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })
  const link = `${payload.getAdminURL()}${payload.config.admin.routes.reset}/${token}`
  await payload.sendEmail({
    to: email,
    subject: t('authentication:resetYourPassword'),
    text: [
      t('authentication:youAreReceivingResetPassword'),
      link,
      t('authentication:youDidNotRequestPassword'),
    ].join('\n\n'),
  })
}
