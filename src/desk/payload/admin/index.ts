// What is hidden, coloured and found in the pages of Payload's admin, by its own class names and ids.
// Loaded by the browser. May import src/desk/access (what knows no Payload) and Payload's types.
export { HideGlobalMenu } from './HideGlobalMenu.tsx'
export { RowControls } from './RowControls.tsx'
export { enclosingTabs } from './enclosingTabs.ts'
export { focusField } from './focusField.ts'
