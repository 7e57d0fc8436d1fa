import type { PayloadRequest } from 'payload'

import type { LocaleReading, WorkingCopy } from '#desk/editions/index.ts'
import { KerbenError } from '#shared/errors/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { expiryOf, type Step } from './columns.ts'

/**
 * What who publishes a locale urgently has to say of its facts first, since no verification of them
 * is in force.
 * @returns null where none is needed
 */
export async function statementNeeded(
  req: PayloadRequest,
  copy: WorkingCopy,
  reading: LocaleReading,
): Promise<Label | null> {
  const { verification } = copy.loaded.desk
  if (!verification || verification.values(reading.view).length === 0) return null
  const { verifiedUntil } = await expiryOf(req, copy, reading)
  const isInForce = verifiedUntil !== null && new Date(verifiedUntil) > new Date()
  return isInForce ? null : verification.statement
}

/**
 * Refuses to publish facts that nobody has verified, and says what has to be said of them.
 * @throws KerbenError `verification_required`
 */
export async function requireVerification(
  req: PayloadRequest,
  copy: WorkingCopy,
  steps: readonly Step[],
): Promise<void> {
  for (const { reading, rule } of steps) {
    if (!rule.asksVerification) continue
    const statement = await statementNeeded(req, copy, reading)
    if (statement)
      throw new KerbenError({
        code: 'verification_required',
        errors: [{ path: 'verifiedAt', message: statement }],
      })
  }
}
