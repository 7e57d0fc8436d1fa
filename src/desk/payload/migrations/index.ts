// How SQLite's migrations are written and compared, in the place of Payload's own commands.
// May import Payload, its SQLite adapter, and nothing else of Kerben.
export { migrationFile, migrationIndex, migrationName } from './migrationFile.ts'
export { possibleRenames, schemaDifference } from './schemaDifference.ts'
export {
  type SchemaSnapshot,
  currentSnapshot,
  drizzleKit,
  newestSnapshot,
  unconnectedAdapter,
} from './schemaSnapshot.ts'
export { sqliteConfig } from './sqliteConfig.ts'
