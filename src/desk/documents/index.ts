// The types of stored documents: payload-types.ts, which Payload generates from the config
// (npm run generate:types), and ours for what has no type there. Types alone: nothing runs.
// May import src/shared/localization (types).
import type {} from './openTypes.ts'

export type { AllLocales } from './allLocales.ts'
export type * from './payload-types.ts'
export type { StoredDocument } from './storedDocument.ts'
