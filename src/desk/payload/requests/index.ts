// What a request to REST has to be like before Payload reads it: its path, its address, its language,
// its query and its body; and how it is run again where it met another desk's write.
// May import src/desk/access, src/desk/database, src/shared/errors and, of src/desk/payload, queries.
export { rememberRequest, repeatWrites } from './repeatWrites.ts'
export { checkRequest, readForm } from './requestForm.ts'
export { checkLocales, isReading, readInOwnLocale } from './requestLocale.ts'
export { checkExactPath, checkRoute, orMissing } from './routeForm.ts'
