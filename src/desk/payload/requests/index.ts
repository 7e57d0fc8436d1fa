// What a request to REST has to be like before Payload reads it: its path, its address, its query and
// its body; and how it is run again where it met another desk's write.
// May import src/desk/access, src/desk/database, src/shared/errors and, of src/desk/payload, queries.
export { checkExactPath } from './routeForm.ts'
export { rememberRequest, repeatWrites } from './repeatWrites.ts'
export { checkRequest, readForm } from './requestForm.ts'
export { checkRoute, orMissing } from './routeForm.ts'
