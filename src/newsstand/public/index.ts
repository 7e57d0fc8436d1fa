// What handles /v1 before its router: headers, rate limits, and which paths are logged privately.
// May import src/shared/process, src/newsstand/api and src/shared/config.
export { privatePaths } from './privatePaths.ts'
export { type PublicLocals, publicRouter } from './publicRouter.ts'
