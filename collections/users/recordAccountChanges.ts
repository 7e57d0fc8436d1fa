import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { recordAudit } from '../../src/audit/index.ts'

interface Account {
  readonly id: string
  readonly active?: boolean | null
  readonly roles?: readonly string[] | null
  readonly translates?: readonly string[] | null
}

const said = ({ active, roles, translates }: Account): string =>
  [
    (roles ?? []).join(', '),
    ...(translates?.length ? [`(${translates.join(', ')})`] : []),
    ...(active === true ? [] : ['inactive']),
  ].join(' ')

/**
 * Somebody has been given the role `safeguarding`, and with it what is confidential: an audit entry
 * of its own, in the same transaction.
 */
export const onSafeguardingGranted = (req: PayloadRequest, id: string): Promise<void> =>
  recordAudit(req, { action: 'grantSafeguarding', type: 'users', documentId: id })

/** Records who may do what from now on: roles, languages of translation, and whether the account is active. */
export const recordAccountChanges: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // Payload gives accounts without a type, since there is none at hand where it calls
  const [now, before] = [doc as Account, previousDoc as Account | undefined]
  const from = operation === 'update' && before ? said(before) : ''
  const to = said(now)
  if (from !== to)
    await recordAudit(req, { action: 'changeAccount', type: 'users', documentId: now.id, from, to })
  const had = operation === 'update' && before?.roles?.includes('safeguarding')
  if (now.roles?.includes('safeguarding') && !had) await onSafeguardingGranted(req, now.id)
  return now
}
