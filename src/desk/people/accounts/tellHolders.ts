import { type PayloadRequest, createLocalReq } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { hasMail, sendMail } from '#desk/mail/index.ts'
import { type TaskKind, scheduleTask } from '#desk/tasks/index.ts'
import { accountById } from './account.ts'
import { activeHolders, has } from './holders.ts'
import { noticeMail } from './noticeMail.ts'
import type { NoticeAction } from './notices.ts'

const TASK = 'tellHolder'

/** What has happened to which account. */
interface Happening {
  readonly action: NoticeAction
  readonly account: string
}

/** Ids alone, since tasks are stored. */
type Data = Happening & { readonly holder: string; readonly actor: string }

/**
 * Tells every holder of `safeguarding` by mail what has happened to an account; without mail the
 * desk's first page says it. One task for each, scheduled in the transaction of what it tells: a mail
 * that fails is tried again by itself, and none is sent of what was rolled back.
 */
export async function tellHolders(req: PayloadRequest, happening: Happening): Promise<void> {
  if (!hasMail(req.payload)) return
  const actor = actorOf(req) ?? 'anonymous'
  for (const { id } of await activeHolders(req))
    await scheduleTask(req, {
      kind: TASK,
      data: { ...happening, holder: id, actor } satisfies Data,
    })
}

/** Sends one holder one mail. Who holds the role no longer gets none. */
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
        // written by tellHolders
        action: data['action'] as NoticeAction,
        account: { id: String(data['account']), name: account?.name ?? '' },
        actor: actor?.name ?? null,
        serverUrl: payload.config.serverURL,
      }),
    )
  },
}
