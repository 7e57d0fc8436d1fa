import type { PayloadRequest } from 'payload'

import { hasRole, systemActor } from '#desk/access/index.ts'
import { recordAudit } from '#desk/audit/index.ts'
import type {
  ConfidentialContext,
  Finding,
  LocaleReading,
  OpenedRecord,
  WorkingCopy,
} from '#desk/editions/index.ts'
import { gateContext } from './gate.ts'

/** Confidential documents that checks have decrypted. */
export type Opened = OpenedRecord[]

/**
 * Whose requests may run checks against confidential data. No person sees what a system actor
 * finds.
 */
const maySee = (req: Pick<PayloadRequest, 'context' | 'user'>): boolean =>
  systemActor(req) !== null || hasRole(req.user, 'safeguarding')

/**
 * An edition's findings from checks against confidential data. For people without `safeguarding`
 * nothing is checked: neither the result nor the time it takes may depend on confidential data.
 * @param asked the purpose, and whether the caller decides; `opened` collects what was decrypted,
 * for `recordOpened`
 */
export async function confidentialFindings(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: LocaleReading,
  { opened, ...asked }: Pick<ConfidentialContext, 'asked' | 'decides'> & { opened: Opened },
): Promise<Finding[]> {
  const alone = copy.loaded.desk.safeguardingAlone
  if (!alone?.applies(reading.view) || !maySee(req)) return []
  return alone.gate(reading.view, {
    ...gateContext(req, copy, reading),
    ...asked,
    opened: (record) => opened.push(record),
  })
}

/**
 * Records which documents a check decrypted and for whom, each once, in the transaction of `req`.
 */
export async function recordOpened(req: PayloadRequest, opened: Opened): Promise<void> {
  const records = new Map(opened.map((record) => [`${record.type}/${record.documentId}`, record]))
  for (const record of records.values()) await recordAudit(req, record)
}
