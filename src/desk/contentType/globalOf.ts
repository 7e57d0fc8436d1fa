import type { GlobalConfig } from 'payload'

import { formAccess, globalAccess, policyOf, refuseDropped } from '#desk/access/index.ts'
import type { GlobalType, LoadedType } from '#desk/editions/index.ts'
import { groups } from '#desk/fields/groups.ts'
import { savedByFields } from '#desk/merge/index.ts'
import { editionsPanelField } from './editionsPanelField.ts'
import { globalEndpointsOf } from './endpoints.ts'
import { globalHooks } from './hooks.ts'
import { saveButton } from './saveButton.ts'
import { sourceLocaleField } from './sourceLocaleField.ts'

/** The global of a content type with a single document; made of the same parts as a collection. */
export function globalOf(loaded: LoadedType<GlobalType>): GlobalConfig {
  const { type, desk } = loaded
  const policy = policyOf(loaded)
  return {
    slug: type.slug,
    label: desk.labels.singular,
    access: globalAccess(policy),
    versions: { drafts: false, max: 100 },
    admin: {
      group: groups[desk.group],
      description: desk.description,
      // the link would show the working copy's JSON, which is not what sites get
      hideAPIURL: true,
      components: { elements: { SaveButton: saveButton(policy) } },
    },
    fields: [
      editionsPanelField(policy),
      ...formAccess(policy, refuseDropped([...desk.fields, sourceLocaleField()])),
      ...savedByFields(),
    ],
    endpoints: globalEndpointsOf(loaded),
    hooks: globalHooks(loaded),
  }
}
