// What stands before /v1: headers, limits, the paths that are nobody's.
// May import src/programs, src/delivery and src/config.
export { privatePaths } from './privatePaths.ts'
export { type PublicLocals, publicRouter } from './publicRouter.ts'
