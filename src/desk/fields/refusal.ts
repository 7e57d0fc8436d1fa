import type { PayloadRequest } from 'payload'

import { type Label, inLanguage } from '#shared/localization/index.ts'

/** A validation's message in the language of the person's admin. */
export const refusal = (rule: Label, req: PayloadRequest): string =>
  inLanguage(rule, req.i18n.language)

/** Whether a field was left empty, which is always allowed: only the gate requires values. */
export const isUnset = (value: unknown): value is '' | null | undefined =>
  value === undefined || value === null || value === ''
