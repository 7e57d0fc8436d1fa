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

/** Confidential documents that were opened for checks. */
export type Opened = OpenedRecord[]

/** Whose requests may look at what is confidential. What a system actor finds is told to no person. */
const maySee = (req: Pick<PayloadRequest, 'context' | 'user'>): boolean =>
  systemActor(req) !== null || hasRole(req.user, 'safeguarding')

/**
 * What an edition still lacks by what is confidential: nothing is looked at for a person without
 * `safeguarding`, since what they see, or how long it takes, must not depend on it.
 * @param asked what for, and whether the caller decides; `opened` takes what was opened, for `recordOpened`
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

/** Records who opened what for a check, each document once, in the transaction that `req` holds. */
export async function recordOpened(req: PayloadRequest, opened: Opened): Promise<void> {
  const records = new Map(opened.map((record) => [`${record.type}/${record.documentId}`, record]))
  for (const record of records.values()) await recordAudit(req, record)
}
