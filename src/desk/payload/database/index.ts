// Payload's adapters for SQLite and MongoDB, with the write queue of src/desk/database in front of them.
// May import Payload's adapters, src/desk/database, src/shared/config and src/shared/errors.
export { databaseAdapter } from './databaseAdapter.ts'
export { throwOnBulkErrors } from './throwOnBulkErrors.ts'
