import type { PayloadRequest } from 'payload'

import { hasRole, roleRefusal } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import { transaction } from '#desk/database/index.ts'
import { hasMail, sendMail } from '#desk/mail/index.ts'
import { type TaskKind, scheduleTask } from '#desk/tasks/index.ts'
import { type Account, accountById, maySignIn } from './account.ts'
import { everHeld } from './holders.ts'
import { noAccount, noMail, noSignIn } from './refusals.ts'
import { LINK_LIFETIME, type ResetLink, expectResetLink, makeResetLink } from './resetLink.ts'
import { resetMail } from './resetMail.ts'
import { tellHolders } from './tellHolders.ts'

const TASK = 'sendResetLink'

/**
 * Milliseconds in which a second request by a person who is not signed in sends no further mail.
 */
const AGAIN = 5 * 60 * 1000

/**
 * An administrator starts a reset for anybody. Only the person gets the one-time link, by mail: the
 * task that sends it makes it, and nobody else sees it.
 * @throws KerbenError `role` (403), `not_found` (404), `no_sign_in` or `no_mail` (409)
 */
export const startReset = (outer: PayloadRequest, id: string): Promise<void> =>
  transaction(outer.payload, outer, async (req) => {
    if (!hasRole(req.user, 'administrator')) throw roleRefusal('start a reset')
    await queueLink(req, resettable(await accountById(req, id)))
  })

/**
 * Handles a forgotten password of a person who is not signed in. The answer never tells whether the
 * account exists.
 */
export async function requestReset(req: PayloadRequest, account: Account | null): Promise<void> {
  if (!account || !maySignIn(account) || !hasMail(req.payload)) return
  const until = account.resetPasswordExpiration
  const isRecent = until && new Date(until).getTime() > Date.now() + LINK_LIFETIME - AGAIN
  if (!isRecent) await queueLink(req, account)
}

/**
 * Makes a link for the operator to hand over.
 * @throws KerbenError `not_found` (404), `no_sign_in` (409)
 */
export async function makeOperatorsLink(
  req: PayloadRequest,
  account: Account | null,
): Promise<ResetLink> {
  const found = resettable(account)
  await recordStart(req, found)
  return makeResetLink(req, found.id)
}

function resettable(account: Account | null): Account {
  if (!account) throw noAccount()
  if (!maySignIn(account)) throw noSignIn()
  return account
}

async function queueLink(req: PayloadRequest, account: Account): Promise<void> {
  if (!hasMail(req.payload)) throw noMail()
  await recordStart(req, account)
  await expectResetLink(req, account.id)
  await scheduleTask(req, { kind: TASK, key: account.id })
}

async function recordStart(req: PayloadRequest, account: Account): Promise<void> {
  await recordAudit(req, { action: 'startReset', type: 'users', documentId: account.id })
  if (everHeld(account)) await tellHolders(req, { action: 'startReset', account: account.id })
}

/** Makes the link and sends it. A retry makes a new link; the stored task contains none. */
export const sendResetLinkTask: TaskKind = {
  kind: TASK,
  label: {
    ky: 'Жаңы сырсөз үчүн шилтемелерди жөнөтүү',
    ru: 'Отправка ссылок для нового пароля',
    en: 'Sending links for a new password',
  },
  attempts: 4,
  perform: async ({ payload, key }) => {
    // a separate transaction, committed before the mail is sent
    const made = await transaction(payload, undefined, async (req) => {
      const account = await accountById(req, key)
      if (!account || !maySignIn(account)) return null
      return { account, link: await makeResetLink(req, account.id) }
    })
    if (made) await sendMail(payload, resetMail(made.account, made.link.url))
  },
}
