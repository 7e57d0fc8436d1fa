import type { PayloadRequest } from 'payload'

import { type DocumentKey, loadedType, readLocale, readWorkingCopy } from '#desk/editions/index.ts'
import { expiryOf } from '#desk/workflow/index.ts'
import { defaultLocale } from '#shared/localization/index.ts'
import { factsHashOf } from './factsHash.ts'
import { type OperationalRights, operationalRights } from './operationalRights.ts'

/** A document's present operational fields, and what the caller may do with them. */
export interface OperationalDescription extends OperationalRights {
  /** Whether the type has a verification. */
  readonly verifiable: boolean
  /** The hash of the values to verify, which `verify` takes; null where there are none. */
  readonly factsHash: string | null
  readonly current: {
    readonly state: string | null
    /** Instants, ISO 8601. */
    readonly verifiedAt: string | null
    readonly verifiedUntil: string | null
    readonly reviewEveryDays: number | null
  }
}

const instantOf = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null

/**
 * Describes a document's operational fields for the desk.
 * @returns null where its type has none
 */
export async function describeOperational(
  req: PayloadRequest,
  key: DocumentKey,
): Promise<OperationalDescription | null> {
  const { type, desk } = loadedType(req.payload, key)
  const { operational = [] } = desk
  if (type.kind === 'global' || operational.length === 0) return null
  const copy = await readWorkingCopy(req.payload, key)
  if (!copy) return null
  // operational fields are shared by all locales, so any locale will do
  const reading = await readLocale(req.payload, copy, defaultLocale)
  const { state, verifiedAt, reviewEveryDays } = reading.view
  const { verifiedUntil } = await expiryOf(req, copy, reading)
  return {
    ...operationalRights(req, key),
    verifiable: operational.includes('verifiedAt'),
    factsHash: factsHashOf(copy),
    current: {
      state: typeof state === 'string' ? state : null,
      verifiedAt: instantOf(verifiedAt),
      verifiedUntil,
      reviewEveryDays: typeof reviewEveryDays === 'number' ? reviewEveryDays : null,
    },
  }
}
