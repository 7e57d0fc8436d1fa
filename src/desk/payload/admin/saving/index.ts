// How forms save and what they say when a save is refused. Loaded by the browser.
// May import Payload, src/shared/localization and src/shared/values.
// saveAgainEverywhere.ts, a plugin, is imported by its own path.
export { PlainRefusals } from './PlainRefusals.tsx'
export { SaveAgain } from './SaveAgain.tsx'
export { onRefusedSave } from './refusedSaves.ts'
export { useUnsaved } from './useUnsaved.ts'
