import type { UIField } from 'payload'

/** The place of the editions in each document's sidebar. */
export const editionsPanelField = (): UIField => ({
  name: 'editions',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/editions/EditionsPanel#EditionsPanel' },
  },
})
