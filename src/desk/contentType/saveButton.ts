import type { ContentPolicy } from '#desk/access/index.ts'

/** The button that saves, for whom saving would succeed in the open locale. */
export const saveButton = (policy: ContentPolicy) => ({
  path: '/src/desk/admin/save/SaveButton#SaveButton',
  clientProps: { policy },
})
