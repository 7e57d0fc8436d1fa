// The rules for types with sensitive documents (`DeskConfig.sensitive`): protected fields, guards
// of saves, gate checks, and the consent that live editions depend on.
// May import the rest of src/desk/safeguarding and what that may.
export { withSensitive } from './withSensitive.ts'
