import type { CollectionConfig } from 'payload'

import {
  contentAccess,
  contentGuards,
  formAccess,
  policyOf,
  refuseDropped,
} from '#desk/access/index.ts'
import { idField } from '#desk/database/index.ts'
import { type CollectionType, type LoadedType, searchTexts } from '#desk/editions/index.ts'
import { typeEndpoints } from '#desk/editionsApi/index.ts'
import { groups } from '#desk/fields/groups.ts'
import { throwOnBulkErrors } from '#desk/payload/database/index.ts'
import { searchable } from '#desk/search/index.ts'
import {
  leaveTombstones,
  refreshAfterChange,
  refuseDeleteWhileLive,
  refuseTrashWhileLive,
} from '#desk/workflow/index.ts'
import { editionsPanelField } from './editionsPanelField.ts'
import { emptyOnDuplicate } from './emptyOnDuplicate.ts'
import { operationalFields } from './operationalFields.ts'
import { saveButton } from './saveButton.ts'
import { fillSlug, slugField } from './slugField.ts'
import { sourceLocaleField } from './sourceLocaleField.ts'

/** The collection of a content type: its own fields and what every type has. */
export const collectionOf = (loaded: LoadedType<CollectionType>): CollectionConfig =>
  searchable(withWorkflow(loaded), searchTexts(loaded))

function withWorkflow(loaded: LoadedType<CollectionType>): CollectionConfig {
  const { type, desk } = loaded
  const { slug } = type
  const policy = policyOf(loaded)
  const operational = desk.operational ?? []
  const guards = contentGuards(policy)
  const { hooks = {}, endpoints } = desk.collection ?? {}
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
      // the working copy's JSON is not what sites get
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
            refuseDropped([...desk.fields, slugField(), sourceLocaleField()]),
            operational,
          ),
          ['slug', ...(desk.notDuplicated ?? [])],
        ),
      ),
    ],
    endpoints: [...(endpoints || []), ...typeEndpoints(slug, operational.length > 0)],
    hooks: {
      ...hooks,
      beforeOperation: [...guards.beforeOperation, ...(hooks.beforeOperation ?? [])],
      beforeChange: [
        ...guards.beforeChange,
        refuseTrashWhileLive(slug),
        ...(hooks.beforeChange ?? []),
        ...(desk.titleField ? [fillSlug(slug, desk.titleField)] : []),
      ],
      afterChange: [...(hooks.afterChange ?? []), refreshAfterChange(slug)],
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseDeleteWhileLive(slug)],
      afterDelete: [...(hooks.afterDelete ?? []), leaveTombstones(slug)],
      afterOperation: [...(hooks.afterOperation ?? []), throwOnBulkErrors],
    },
  }
}
