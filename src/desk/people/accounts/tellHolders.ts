import type { PayloadRequest, TaskConfig } from 'payload'

import { actorOf } from '#desk/access/index.ts'
import { hasMail, sendMail } from '#desk/mail/index.ts'
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

/** A job's input: ids alone, since jobs are stored. */
interface Input extends Happening {
  readonly holder: string
  readonly actor: string
}

/**
 * Tells every holder of `safeguarding` by mail what has happened to an account; without mail the
 * desk's first page says it. One job for each, queued in the transaction of what it tells: a mail
 * that fails is tried again by itself, and none is sent of what was rolled back.
 */
export async function tellHolders(req: PayloadRequest, happening: Happening): Promise<void> {
  if (!hasMail(req.payload)) return
  const actor = actorOf(req) ?? 'anonymous'
  for (const { id } of await activeHolders(req))
    await req.payload.jobs.queue({
      task: TASK,
      input: { ...happening, holder: id, actor } satisfies Input,
      req,
    })
}

/** Sends one holder one mail. Who holds the role no longer gets none. */
export const tellHolderTask: TaskConfig<{ input: Input; output: { sent: boolean } }> = {
  slug: TASK,
  inputSchema: ['action', 'account', 'holder', 'actor'].map((name) => ({
    name,
    type: 'text',
    required: true,
  })),
  outputSchema: [{ name: 'sent', type: 'checkbox' }],
  retries: 3,
  handler: async ({ input, req }) => {
    const holder = await accountById(req, input.holder)
    if (!holder?.active || !has(holder)) return { output: { sent: false } }
    const [account, actor] = [
      await accountById(req, input.account),
      await accountById(req, input.actor),
    ]
    await sendMail(
      req.payload,
      noticeMail(holder, {
        action: input.action,
        account: { id: input.account, name: account?.name ?? '' },
        actor: actor?.name ?? null,
        serverUrl: req.payload.config.serverURL,
      }),
    )
    return { output: { sent: true } }
  },
}
