// Operational facts, which change without a review: a hotline's verification, a state. Each change is one audited operation.
// operationalRights.ts is pure and may be imported by the browser.
// May import src/desk/workflow and what that may.
export { type OperationalDescription, describeOperational } from './describeOperational.ts'
export { OPERATIONAL, setState, verify } from './operational.ts'
export { voidVerification } from './voidVerification.ts'
