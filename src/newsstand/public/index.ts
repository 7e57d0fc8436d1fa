// What stands before /v1: headers, limits, the paths that are nobody's.
// May import src/shared/process, src/newsstand/api and src/shared/config.
export { privatePaths } from './privatePaths.ts'
export { type PublicLocals, publicRouter } from './publicRouter.ts'
