// Operations on editions: the table of transitions, the gate, publish, discard, refresh.
// Endpoints, hooks, tasks and the seed all call these operations for a change of stage.
// transitions.ts is pure, and the browser may import it. May import src/desk/editions and below.
export { type AfterTransition, withAfterTransition } from './afterTransition.ts'
export { approvalOf } from './approval.ts'
export { mayMove } from './checks.ts'
export { deliveryColumns, expiryOf, notDelivered } from './columns.ts'
export { type Opened, confidentialFindings, recordOpened } from './confidentialGate.ts'
export { type Dependant, dependants } from './dependants.ts'
export { discard } from './discard.ts'
export { contentChanged, documentNotFound } from './errors.ts'
export { forgetAddresses } from './forgetAddresses.ts'
export { gate } from './gate.ts'
export { messages } from './messages.ts'
export * from './refresh/index.ts'
export { slugHistoryCollection } from './slugHistory.ts'
export { statementNeeded } from './verification.ts'
export { transition } from './transition.ts'
export type { Transition } from './transitions.ts'
