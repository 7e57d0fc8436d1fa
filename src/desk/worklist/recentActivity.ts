import { hasRole, policy } from '#desk/access/index.ts'
import { AUDIT } from '#desk/audit/index.ts'
import { EDITIONS } from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import type { Asking } from './counts.ts'

const SHOWN = 8

/** One recent change, for people. */
export interface Activity {
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** A user's id or a system actor's name. */
  readonly actor: string | null
  /** The audit's name of the action; null for people who may not read the audit. */
  readonly action: string | null
  readonly type: string
  readonly documentId: string
  readonly locale: Locale | null
  readonly title: string | null
}

async function lastEditions({ payload, user }: Asking, documents?: readonly string[]) {
  const onlyReads = !hasRole(
    user,
    'administrator',
    'editor',
    'author',
    'translator',
    'safeguarding',
  )
  const { docs } = await payload.find({
    collection: EDITIONS,
    where: documents
      ? { documentId: { in: [...documents] } }
      : {
          and: [
            { listed: { equals: true } },
            ...(onlyReads ? [{ liveState: { in: ['live', 'live_with_changes'] } }] : []),
          ],
        },
    select: {
      type: true,
      documentId: true,
      locale: true,
      title: true,
      changedAt: true,
      lastChangedBy: true,
    },
    sort: '-changedAt',
    depth: 0,
    limit: documents ? 0 : SHOWN,
    pagination: false,
    overrideAccess: false,
    user: user,
  })
  return docs
}

/**
 * The latest changes: from the audit for people who may read it, from the editions for others, and
 * for people who may only read, from live editions only.
 */
export async function recentActivity(asking: Asking): Promise<Activity[]> {
  const { payload, user } = asking
  if (!hasRole(user, ...policy.audit.read))
    return (await lastEditions(asking)).map((edition) => ({
      ...edition,
      at: edition.changedAt ?? '',
      actor: edition.lastChangedBy ?? null,
      action: null,
      title: edition.title ?? null,
    }))
  const { docs: entries } = await payload.find({
    collection: AUDIT,
    sort: '-at',
    depth: 0,
    limit: SHOWN,
    pagination: false,
    overrideAccess: false,
    user: user,
  })
  const documents = [...new Set(entries.map(({ documentId }) => documentId))]
  const editions = await lastEditions(asking, documents)
  return entries.map(({ id, at, actor, action, type, documentId, locale = null }) => {
    const ofDocument = editions.filter((edition) => edition.documentId === documentId)
    const own = ofDocument.find((edition) => edition.locale === locale) ?? ofDocument[0]
    return { id, at, actor, action, type, documentId, locale, title: own?.title ?? null }
  })
}
