// What of a write is stored: plain texts cleaned, rows under the ids that they have. `storedValues`
// puts both into every collection and global, so that no type can forget it.
// May import Payload's types, src/desk/access, src/desk/fieldTree, src/desk/documents and src/shared.
export { storedValues } from './storedValues.ts'
export { matchRows } from './matchRows.ts'
