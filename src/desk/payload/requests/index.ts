// What a request to REST has to be like before Payload reads it: its path, its address, its query and
// its body.
// May import src/desk/access, src/shared/errors and, of src/desk/payload, queries.
export { checkExactPath } from './exactPath.ts'
export { checkRequest, readForm } from './requestForm.ts'
export { checkRoute, orMissing } from './routeForm.ts'
