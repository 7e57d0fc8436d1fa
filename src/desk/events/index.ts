// Events: an append-only outbox, written in the transaction of the change, and its consumers.
// Operations record events; capabilities add consumers.
// May import src/desk/tasks, src/desk/access, src/desk/database and src/shared.
export { OUTBOX, outboxCollection } from './collection.ts'
export type { Consumer } from './consumer.ts'
export type { StoredEvent } from './event.ts'
export { deleteOldEvents } from './deleteOldEvents.ts'
export { findEvent, recordEvent } from './outbox.ts'
export { recordDelete, recordGlobalSave, recordSave, withOwnEvent } from './saveHooks.ts'
export { withConsumers } from './withConsumers.ts'
