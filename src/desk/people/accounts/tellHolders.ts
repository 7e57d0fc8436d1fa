import { type PayloadRequest, createLocalReq } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { hasMail, sendMail } from '#desk/mail/index.ts'
import { type TaskKind, scheduleTask } from '#desk/tasks/index.ts'
import { accountById } from './account.ts'
import { activeHolders, has } from './holders.ts'
import { noticeMail } from './noticeMail.ts'
import type { NoticeAction } from './notices.ts'

const TASK = 'tellHolder'

/** An event, and the account that it is about. */
interface HolderEvent {
  readonly action: NoticeAction
  readonly account: string
}

/** Only ids, since tasks are stored. */
type Data = HolderEvent & { readonly holder: string; readonly actor: string }

/**
 * Tells every holder of `safeguarding` by mail what happened to an account; without mail, the
 * desk's first page shows it. Schedules one task for each holder, in the transaction of the event:
 * each failed mail is retried separately, and nothing is sent for a transaction that was rolled
 * back.
 */
export async function tellHolders(req: PayloadRequest, happening: HolderEvent): Promise<void> {
  if (!hasMail(req.payload)) return
  const actor = actorOf(req) ?? 'anonymous'
  for (const { id } of await activeHolders(req))
    await scheduleTask(req, {
      kind: TASK,
      data: { ...happening, holder: id, actor } satisfies Data,
    })
}

/** Sends one mail to one holder, unless they no longer hold the role. */
export const tellHolderTask: TaskKind = {
  kind: TASK,
  label: {
    ky: 'Коргоо адистерине кабарлоо',
    ru: 'Оповещение специалистов по защите',
    en: 'Telling the holders of safeguarding',
  },
  attempts: 4,
  perform: async ({ payload, data }) => {
    const req = await createLocalReq({}, payload)
    const find = (name: keyof Data) => accountById(req, String(data[name]))
    const holder = await find('holder')
    if (!holder?.active || !has(holder)) return
    const [account, actor] = [await find('account'), await find('actor')]
    await sendMail(
      payload,
      noticeMail(holder, {
        // `tellHolders` wrote this value
        action: data['action'] as NoticeAction,
        account: { id: String(data['account']), name: account?.name ?? '' },
        actor: actor?.name ?? null,
        serverUrl: payload.config.serverURL,
      }),
    )
  },
}
