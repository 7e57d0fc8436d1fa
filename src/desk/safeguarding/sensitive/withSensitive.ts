import { isSensitive } from '#desk/access/index.ts'
import type { DeskConfig } from '#desk/editions/index.ts'
import { applyConsent } from '../consentChanged.ts'
import { consentExpiry } from './consentExpiry.ts'
import { consentFindings } from './consentFindings.ts'
import { guardConsent, recordConsent } from './consentHooks.ts'
import { guardAnswer } from './guardAnswer.ts'
import { sensitiveFields } from './sensitiveFields.ts'
import { sensitiveFindings } from './sensitiveFindings.ts'

/**
 * A type's desk configuration with everything that `sensitive` requires; unchanged without
 * `sensitive`.
 * @throws Error at start, if `sensitive` names unsuitable fields
 */
export function withSensitive(desk: DeskConfig): DeskConfig {
  const { sensitive, safeguardingAlone: alone, collection } = desk
  if (!sensitive) return desk
  const { beforeOperation = [], beforeChange = [], ...hooks } = collection?.hooks ?? {}
  return {
    ...desk,
    fields: sensitiveFields(desk.fields, sensitive),
    guardedTexts: {
      applies: (view) => isSensitive(sensitive, view),
      texts: (view) => sensitive.texts(view),
    },
    requiredToPublish: [...desk.requiredToPublish, sensitive.path],
    notDuplicated: [...(desk.notDuplicated ?? []), sensitive.consentPath],
    gate: async (view, context) => [
      ...sensitiveFindings(sensitive, view),
      ...((await desk.gate?.(view, context)) ?? []),
    ],
    safeguardingAlone: {
      applies: (view) => isSensitive(sensitive, view) || alone?.applies(view) === true,
      gate: async (view, context) => [
        ...(isSensitive(sensitive, view) ? await consentFindings(sensitive, view, context) : []),
        ...(alone?.applies(view) ? await alone.gate(view, context) : []),
      ],
    },
    expiry: async (view, context) => ({
      ...(await desk.expiry?.(view, context)),
      ...(await consentExpiry(sensitive, view, context.req)),
    }),
    afterSave: async (req, saved) => {
      const followed = await applyConsent(req, saved, sensitive)
      return (await desk.afterSave?.(req, saved)) || followed
    },
    collection: {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [guardConsent(sensitive), ...beforeOperation],
        beforeChange: [guardAnswer(sensitive), recordConsent(sensitive), ...beforeChange],
      },
    },
  }
}
