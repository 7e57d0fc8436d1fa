/**
 * The queue: what waits for whom, as filters over the editions, their counts, and what the dashboard
 * tells beside them. Everything is read in the asking person's name; nothing here writes.
 * Imports `src/desk/editions`, `src/desk/access`, `src/desk/audit` and `src/shared/localization`.
 */
export { presetCounts, standing } from './counts.ts'
export { fillWorklist } from './fillWorklist.ts'
export { verificationsDue } from './verificationsDue.ts'
export { recentActivity } from './recentActivity.ts'
export { presetsOf } from './presets.ts'
export { worklistCollection } from './worklistCollection.ts'
export { type Parameters, readWorklistQuery } from './worklistQuery.ts'
