/**
 * How the desk writes: one at a time, each whole or not at all. Operations take `transaction` and
 * `compareAndSet`; Payload's adapters, which the queue stands in front of, are in
 * `src/desk/payload/database`. It may import Payload and `src/shared/errors`.
 */
export { afterCommit } from './afterCommit.ts'
export { compareAndSet } from './compareAndSet.ts'
export { type FileState, rememberFile } from './databaseFile.ts'
export { idTaken } from './idField.ts'
export { idField } from './idField.ts'
export { type MongodbCollections, mongodbCollections } from './mongodbCollections.ts'
export { isMongodb, mongodbUpdate } from './mongodbUpdate.ts'
export { repeatWhole } from './repeatWhole.ts'
export { SharedTurn } from './sharedTurn.ts'
export { sqliteRows } from './sqliteRows.ts'
export { transaction } from './transaction.ts'
export { type TransactionEngine } from './transactionEngine.ts'
export { asWriteConflict, isRepeatable } from './writeConflict.ts'
export { writeFlow } from './writeFlow.ts'
export { type WriteLock } from './writeLock.ts'
export { type WriteArgs, WriteQueue, type WriteQueueLimits, defaultLimits } from './writeQueue.ts'
