// The admin's server functions: which there are, and for whom. `src/app` runs what is admitted.
// May import src/desk/access and src/shared/errors.
export { admitted } from './admitted.ts'
export { ServerFunctionRefusal } from './serverFunctionRefusal.ts'
export { refusedOrLogged, withoutInternals } from './answers.ts'
