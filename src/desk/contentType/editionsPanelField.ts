import type { UIField } from 'payload'

import type { ContentPolicy } from '#desk/access/index.ts'

/** The place of the editions in each document's sidebar. */
export const editionsPanelField = (policy: ContentPolicy): UIField => ({
  name: 'editions',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: {
        path: '/src/desk/admin/editions/EditionsPanel#EditionsPanel',
        clientProps: { policy },
      },
    },
  },
})
