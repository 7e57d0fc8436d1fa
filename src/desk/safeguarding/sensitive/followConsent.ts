import type { AfterSave, Sensitive } from '#desk/editions/index.ts'
import { restOnConsent } from '../consentChanged.ts'

/** Lets what is live of a sensitive document rest on the consent that it now names. */
export const followConsent =
  (sensitive: Sensitive): AfterSave =>
  (req, saved) =>
    restOnConsent(req, saved, sensitive)
