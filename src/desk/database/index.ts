/**
 * The desk's database: SQLite or MongoDB, one write at a time, each whole or not at all.
 * `payload.config.ts` takes the adapter; operations take `transaction` and `compareAndSet`.
 * It may import Payload, its adapters, `src/shared/config` and `src/shared/errors`.
 */
export { databaseAdapter } from './adapter.ts'
export { compareAndSet } from './compareAndSet.ts'
export { idTaken } from './idTaken.ts'
export { idField, isUuid } from './idField.ts'
export { isMongodb, mongodbUpdate } from './mongodbUpdate.ts'
export { repeatWhole } from './repeatWhole.ts'
export { throwOnBulkErrors } from './throwOnBulkErrors.ts'
export { transaction } from './transaction.ts'
