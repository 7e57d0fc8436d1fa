import type { UIField } from 'payload'

/** The column of a type's list that says how many comments of each document are open. */
export const openCommentsField: UIField = {
  name: 'openComments',
  type: 'ui',
  label: { ky: 'Ачык комментарийлер', ru: 'Открытые комментарии', en: 'Open comments' },
  admin: {
    disableBulkEdit: true,
    components: { Cell: '/src/desk/admin/discussion/OpenCommentsCell#OpenCommentsCell' },
  },
}
