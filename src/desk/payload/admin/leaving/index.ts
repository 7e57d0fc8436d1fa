// What asks before a form with unsaved input is left. Loaded by the browser.
// May import Payload, Next and src/shared/localization.
export { LeaveGuard } from './LeaveGuard.tsx'
export { useUnsavedForm } from './useUnsavedForm.ts'
