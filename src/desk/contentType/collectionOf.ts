import type { CollectionConfig } from 'payload'

import { contentAccess, formAccess, policyOf, refuseDropped } from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { type CollectionType, type LoadedType, searchTexts } from '#desk/editions/index.ts'
import { groups } from '#desk/fields/groups.ts'
import { savedByFields } from '#desk/merge/index.ts'
import { withFolded } from '#desk/search/index.ts'
import { editionsPanelField } from './editionsPanelField.ts'
import { emptyOnDuplicate } from './emptyOnDuplicate.ts'
import { endpointsOf } from './endpoints.ts'
import { collectionHooks } from './hooks.ts'
import { operationalFields } from './operationalFields.ts'
import { saveButton } from './saveButton.ts'
import { slugField } from './slugField.ts'
import { sourceLocaleField } from './sourceLocaleField.ts'

/** The collection of a content type: its own fields, and the fields that all types have. */
export const collectionOf = (loaded: LoadedType<CollectionType>): CollectionConfig =>
  withFolded(withWorkflow(loaded), searchTexts(loaded))

function withWorkflow(loaded: LoadedType<CollectionType>): CollectionConfig {
  const { type, desk } = loaded
  const { slug } = type
  const policy = policyOf(loaded)
  const operational = desk.operational ?? []
  return {
    slug,
    labels: desk.labels,
    access: contentAccess(policy),
    trash: true,
    versions: { drafts: false, maxPerDoc: 100 },
    admin: {
      group: groups[desk.group],
      description: desk.description,
      ...(desk.titleField ? { useAsTitle: desk.titleField } : {}),
      ...(desk.defaultColumns ? { defaultColumns: desk.defaultColumns } : {}),
      pagination: { defaultLimit: 25 },
      // the link would show the working copy's JSON, which is not what sites get
      hideAPIURL: true,
      components: { edit: { SaveButton: saveButton(policy) } },
    },
    fields: [
      idField(),
      editionsPanelField(policy),
      ...formAccess(
        policy,
        emptyOnDuplicate(
          operationalFields(
            refuseDropped([...desk.fields, slugField(desk.titleField), sourceLocaleField()]),
            operational,
          ),
          ['slug', ...(desk.notDuplicated ?? [])],
        ),
      ),
      ...savedByFields(),
    ],
    endpoints: endpointsOf(loaded),
    hooks: collectionHooks(loaded),
  }
}
