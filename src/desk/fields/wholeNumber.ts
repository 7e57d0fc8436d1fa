import type { NumberFieldSingleValidation } from 'payload'

import type { Label } from '#shared/localization/index.ts'
import { isUnset, refusal } from './refusal.ts'

/**
 * Validates a whole number within limits, both included; an empty value is valid.
 * @param rule the message for any other value
 */
export const wholeNumber =
  (min: number, max: number, rule: Label): NumberFieldSingleValidation =>
  (value: unknown, { req }) =>
    isUnset(value) ||
    (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) ||
    refusal(rule, req)
