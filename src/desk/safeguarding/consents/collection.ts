import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { refuseDropped } from '#desk/access/index.ts'
import type { Consent } from '#desk/documents/index.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { CONSENTS, consentEndpoints } from '../consent.ts'
import { consentChanged, refuseWhileConsentInUse } from '../consentChanged.ts'
import { confidential, confidentialGuards } from './confidential.ts'
import { consentFields } from './fields.ts'

const refuseTrashWhileInUse: CollectionBeforeChangeHook<Consent> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && data.deletedAt && !originalDoc.deletedAt)
    await refuseWhileConsentInUse(req, originalDoc.id)
  return data
}

/** Consents for stories of survivors: confidential, for safeguarding only. */
export function consentsCollection(): CollectionConfig {
  const guards = confidentialGuards()
  return {
    ...confidential,
    slug: CONSENTS,
    labels: {
      singular: { ky: 'Макулдук', ru: 'Согласие', en: 'Consent' },
      plural: { ky: 'Макулдуктар', ru: 'Согласия', en: 'Consents' },
    },
    admin: {
      ...confidential.admin,
      useAsTitle: 'subject',
      defaultColumns: ['subject', 'scope', 'given', 'expires', 'withdrawnAt'],
      description: {
        ky: 'Адам өз окуясын айтууга берген макулдук. Ал күчүндө болгондо гана окуя жарыяланат.',
        ru: 'Согласие человека на рассказ о нём. История публикуется, только пока оно действует.',
        en: 'A person’s consent to have their story told. It is published only while this is in force.',
      },
    },
    trash: true,
    fields: refuseDropped(consentFields()),
    endpoints: consentEndpoints,
    hooks: {
      beforeOperation: guards.beforeOperation,
      beforeChange: [...guards.beforeChange, refuseTrashWhileInUse],
      afterChange: [consentChanged],
      beforeDelete: [({ id, req }) => refuseWhileConsentInUse(req, String(id))],
      afterOperation: [throwOnBulkErrors],
    },
  }
}
