// Turns a snapshot's row into an entry: identity, references, media, rich text, chosen fields.
// Pure, except for the queries that gather references: one for each kind and level.
// May import src/newsstand/api/store (types), src/shared/contract and src/shared/richText.
export { bareEntry, bareMedia } from './bareEntry.ts'
export { entry } from './entry.ts'
export { EntryMemory } from './entryMemory.ts'
export { gather } from './gather.ts'
export { pageOf } from './identity.ts'
export type { EntryContext } from './entryContext.ts'
export { writeEntries } from './writeEntries.ts'
