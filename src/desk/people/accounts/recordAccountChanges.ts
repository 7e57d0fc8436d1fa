import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload'

import { recordAudit } from '#desk/audit/index.ts'
import type { User } from '#desk/documents/index.ts'
import { type Account, accountById } from './account.ts'
import { has, isPending } from './holders.ts'
import { tellHolders } from './tellHolders.ts'

/** One recorded change of a save. */
interface Entry {
  readonly action: string
  readonly from?: string
  readonly to?: string
}

/** The stored accounts from before the saves of a request. */
const before = new WeakMap<RequestContext, Map<string, Account>>()

/** Remembers the stored account, for `recordAccountChanges` to compare with. */
export const rememberAccount: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc) {
    const { id } = originalDoc
    const stored = await accountById(req, id)
    const known = before.get(req.context) ?? new Map<string, Account>()
    if (stored) before.set(req.context, known.set(id, stored))
  }
  return data
}

/**
 * Records each change of an account's permissions or sign-in data in the audit, with who made it
 * and never with the value. It compares what was stored with what is stored, so that no way of
 * writing is missed. Holders are told of grants of `safeguarding`.
 */
export const recordAccountChanges: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  req,
}) => {
  const { id } = doc
  const old = operation === 'update' ? (before.get(req.context)?.get(id) ?? null) : null
  before.get(req.context)?.delete(id)
  const now = await accountById(req, id)
  if (now) await record(req, old, now)
  return doc
}

async function record(req: PayloadRequest, old: Account | null, now: Account): Promise<void> {
  const add = (entry: Entry) => recordAudit(req, { ...entry, type: 'users', documentId: now.id })
  const [from, to] = [old ? rights(old) : '', rights(now)]
  if (from !== to) await add({ action: 'changeAccount', from, to })
  if (old) for (const entry of signInChanges(old, now)) await add(entry)
  const action = roleAction(old, now)
  if (!action) return
  await add({ action })
  await tellHolders(req, { action, account: now.id })
}

const rights = ({ active, roles, translates }: Account): string =>
  [
    (roles ?? []).join(', '),
    ...(translates?.length ? [`(${translates.join(', ')})`] : []),
    ...(active === true ? [] : ['inactive']),
  ].join(' ')

/** The changed sign-in data: password, address, key. */
function* signInChanges(old: Account, now: Account): Generator<Entry> {
  if (old.hash !== now.hash) yield { action: 'changePassword' }
  if (old.email !== now.email) yield { action: 'changeEmail' }
  if ((old.apiKeyIndex ?? null) !== (now.apiKeyIndex ?? null))
    yield { action: 'changeKey', to: now.apiKeyIndex ? 'set' : 'removed' }
}

/** The change of the role `safeguarding`; null for none. */
function roleAction(old: Account | null, now: Account) {
  const waited = old !== null && isPending(old)
  const had = old !== null && has(old)
  if (has(now) && !had) return waited ? 'confirmSafeguarding' : 'grantSafeguarding'
  if (isPending(now) && !waited) return 'requestSafeguarding'
  if (had && !has(now)) return 'revokeSafeguarding'
  if (waited && !isPending(now)) return 'withdrawSafeguarding'
  return null
}
