// What may be done to an edition and how: the table of transitions, the gate, publish, discard, refresh.
// Each mutation is one operation that endpoints, hooks, jobs and the seed call; nothing else writes editions.
// transitions.ts is pure and may be imported by the browser. May import src/desk/editions and below.
export { approvalOf } from './approval.ts'
export { mayMove } from './checks.ts'
export { deliveryColumns, expiryOf, notDelivered } from './columns.ts'
export { type Opened, confidentialFindings, recordOpened } from './confidentialGate.ts'
export { type Dependant, dependants } from './dependants.ts'
export { discard } from './discard.ts'
export { documentNotFound } from './errors.ts'
export { gate } from './gate.ts'
export { messages } from './messages.ts'
export * from './refresh/index.ts'
export { slugHistoryCollection } from './slugHistory.ts'
export { transition } from './transition.ts'
export type { Transition } from './transitions.ts'
