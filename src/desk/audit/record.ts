import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { actorOf } from '#desk/access/actor.ts'
import { FOLDED, foldedText } from '#desk/search/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { AUDIT, auditTexts } from './collection.ts'

/** An audit entry without the time and the actor, which `recordAudit` adds. */
export interface AuditEntry {
  /** A transition's name, or another operation's: `verify`, `setState`, `withdraw`, `readShelterSite`. */
  readonly action: string
  readonly type: string
  readonly documentId: string
  readonly locale?: Locale
  readonly from?: string
  readonly to?: string
  readonly comment?: string
  readonly revision?: number
  readonly hashes?: Readonly<Record<string, string | null>>
}

let last = 0

/** Now, but later than the entry before: entries are listed by their time, in the order they were made. */
function nextTime(): string {
  last = Math.max(Date.now(), last + 1)
  return new Date(last).toISOString()
}

/**
 * Appends to the audit, in the transaction that `req` holds.
 * @param req whose user, or system actor, did it
 */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const row = {
    id: randomUUID(),
    at: nextTime(),
    actor: actorOf(req) ?? 'anonymous',
    ...entry,
  }
  // the bare adapter: the collection's access allows no create, and this function is its only
  // writer
  await req.payload.db.create({
    collection: AUDIT,
    data: { ...row, [FOLDED]: foldedText(auditTexts(row, [])) },
    req,
    returning: false,
  })
}
