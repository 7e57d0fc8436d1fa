// The server functions of the admin: which exist, and who may call them. `src/app` runs admitted
// calls.
// May import src/desk/access and src/shared/errors.
export { admitted } from './admitted.ts'
export { copyLocale, isCopyingLocale } from './copyLocale.ts'
export { ServerFunctionRefusal } from './serverFunctionRefusal.ts'
export { refusedOrLogged, withoutInternals } from './answers.ts'
