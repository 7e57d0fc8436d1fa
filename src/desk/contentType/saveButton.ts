import type { ContentPolicy } from '#desk/access/index.ts'

/** The save button, shown only to people whose save in the open locale would succeed. */
export const saveButton = (policy: ContentPolicy) => ({
  path: '/src/desk/admin/save/SaveButton#SaveButton',
  clientProps: { policy },
})
