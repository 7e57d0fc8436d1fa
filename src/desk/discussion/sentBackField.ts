import type { UIField } from 'payload'

/** The place before all fields of a document where its author reads why it was sent back. */
export const sentBackField: UIField = {
  name: 'sentBack',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/src/desk/admin/discussion/SentBack#SentBack' },
  },
}
