// What follows from a type's saying that some of its documents are sensitive (`DeskConfig.sensitive`):
// the protected fields, the guards of saves, the gate and the consent that what is live rests on.
// May import the rest of src/desk/safeguarding and what that may.
export { withSensitive } from './withSensitive.ts'
