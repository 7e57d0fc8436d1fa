import type { GlobalConfig } from 'payload'

import {
  formAccess,
  globalAccess,
  globalGuards,
  policyOf,
  refuseDropped,
} from '#desk/access/index.ts'
import type { GlobalType, LoadedType } from '#desk/editions/index.ts'
import { globalEndpoints } from '#desk/editionsApi/index.ts'
import { groups } from '#desk/fields/groups.ts'
import { refreshGlobalAfterChange } from '#desk/workflow/index.ts'
import { editionsPanelField } from './editionsPanelField.ts'
import { saveButton } from './saveButton.ts'
import { sourceLocaleField } from './sourceLocaleField.ts'

/** The global of a content type that stands alone: the same parts as a collection's. */
export function globalOf(loaded: LoadedType<GlobalType>): GlobalConfig {
  const { type, desk } = loaded
  const policy = policyOf(loaded)
  const guards = globalGuards(policy)
  return {
    slug: type.slug,
    label: desk.labels.singular,
    access: globalAccess(policy),
    versions: { drafts: false, max: 100 },
    admin: {
      group: groups[desk.group],
      description: desk.description,
      // the working copy's JSON is not what sites get
      hideAPIURL: true,
      components: { elements: { SaveButton: saveButton(policy) } },
    },
    fields: [
      editionsPanelField(policy),
      ...formAccess(policy, refuseDropped([...desk.fields, sourceLocaleField()])),
    ],
    endpoints: globalEndpoints(type.slug),
    hooks: {
      beforeOperation: guards.beforeOperation,
      beforeChange: guards.beforeChange,
      afterChange: [refreshGlobalAfterChange(type.slug)],
    },
  }
}
