// Changes to the pages of Payload's admin: what is hidden, coloured or focused, by Payload's own
// class names and ids. Loaded by the browser.
// May import src/desk/access (files that do not import Payload), Payload's types and src/shared.
// saving/saveAgainEverywhere.ts, a plugin, is imported by its own path.
export { HideGlobalMenu } from './HideGlobalMenu.tsx'
export { RowControls } from './RowControls.tsx'
export { enclosingTabs } from './enclosingTabs.ts'
export { focusField } from './focusField.ts'
export { useLastUser } from './useLastUser.ts'
export { LeaveGuard } from './leaving/index.ts'
export { PlainRefusals, SaveAgain, onRefusedSave, useUnsaved } from './saving/index.ts'
