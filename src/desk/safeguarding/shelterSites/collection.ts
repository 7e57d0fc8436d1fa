import type { CollectionConfig } from 'payload'

import { localeGuard } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { notFoundEndpoints } from '#desk/payload/index.ts'
import { confidential } from '../consents/confidential.ts'
import { type SiteRelations, siteFields } from './fields.ts'
import { noteSent, nothingHere, openOnRead, refuseForeignSeal, sealOnWrite } from './hooks.ts'
import { openSite } from './siteValues.ts'
import { OPEN_SITE, SHELTER_SITES } from './slug.ts'

const nobody = () => false

const closedAccess = {
  read: nobody,
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
}

/** The same columns with and without a key, so that the schema does not depend on the environment. */
const shared = (relations: SiteRelations) =>
  ({
    slug: SHELTER_SITES,
    labels: {
      singular: { ky: 'Баш калкалоочу жайдын орду', ru: 'Место приюта', en: 'Shelter site' },
      plural: { ky: 'Баш калкалоочу жайлардын орду', ru: 'Места приютов', en: 'Shelter sites' },
    },
    trash: true,
    versions: { drafts: false, maxPerDoc: 100 },
    disableDuplicate: true,
    disableBulkEdit: true,
    fields: [idField(), ...siteFields(relations)],
  }) satisfies CollectionConfig

/**
 * The sites of shelters: confidential, for `safeguarding` only. Each read is audited, and
 * everything but the shelter is encrypted. Without a key the table stays empty, and every operation
 * is 404.
 * @param options.key 32 bytes, which the database never holds; undefined turns the collection off
 */
export const shelterSitesCollection = ({
  key,
  ...relations
}: SiteRelations & { key: Buffer | undefined }): CollectionConfig =>
  key === undefined
    ? {
        ...shared(relations),
        access: closedAccess,
        admin: { hidden: true },
        // 404 at every address of the collection, also at endpoints that run no operation
        endpoints: [...notFoundEndpoints],
        graphQL: false,
        hooks: { beforeOperation: [nothingHere] },
      }
    : {
        ...shared(relations),
        access: confidential.access,
        admin: {
          ...confidential.admin,
          description: {
            ky: 'Баш калкалоочу жайлардын дареги, телефондору, кызматкерлери. Шифрленет, ар бир окуу журналга жазылат.',
            ru: 'Адреса, телефоны, сотрудники приютов. Шифруются, каждое чтение пишется в журнал.',
            en: 'Addresses, phones and staff of shelters. Encrypted; each read is recorded.',
          },
          defaultColumns: ['shelter', 'updatedAt'],
        },
        // always selected: they are needed to open the site
        forceSelect: { sealed: true, shelter: true },
        custom: { ...confidential.custom, [OPEN_SITE]: (sealed: string) => openSite(sealed, key) },
        hooks: {
          beforeOperation: [localeGuard, noteSent],
          beforeChange: [sealOnWrite(key)],
          beforeRead: [refuseForeignSeal],
          afterRead: [openOnRead(key)],
          afterOperation: [throwOnBulkErrors],
        },
      }
