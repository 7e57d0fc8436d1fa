// What happened: an append-only outbox, written in the transaction of what it tells, and the consumers
// that are given it. Operations record what they do; capabilities bring consumers.
// May import src/desk/tasks, src/desk/access, src/desk/database and src/shared.
export { OUTBOX, outboxCollection } from './collection.ts'
export type { Consumer } from './consumer.ts'
export type { StoredEvent } from './event.ts'
export { forgetEvents } from './forgetEvents.ts'
export { findEvent, recordEvent } from './outbox.ts'
export { recordDelete, recordGlobalSave, recordSave, toldOtherwise } from './saveHooks.ts'
export { withConsumers } from './withConsumers.ts'
