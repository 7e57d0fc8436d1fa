// How the newsstand tells that it is well: health routes, counts in the log, checks at start.
// May import src/shared/process, src/newsstand/api and src/shared/config.
export { healthRouter } from './healthRouter.ts'
export { logCounts } from './logCounts.ts'
export { migrationStateOf } from './migrationState.ts'
export { warnIfWritable } from './warnIfWritable.ts'
