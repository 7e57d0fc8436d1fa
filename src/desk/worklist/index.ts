/**
 * The queue: filters over the editions that show who has to act on what, their counts, and the
 * further lists of the dashboard. Everything is read with the user's access, and nothing is
 * written.
 * May import `src/desk/editions`, `src/desk/access`, `src/desk/audit` and
 * `src/shared/localization`.
 */
export { presetCounts, standing } from './counts.ts'
export { fillWorklist } from './fillWorklist.ts'
export { namesOf } from './namesOf.ts'
export { verificationsDue } from './verificationsDue.ts'
export { recentActivity } from './recentActivity.ts'
export { presetsOf } from './presets.ts'
export { worklistCollection } from './worklistCollection.ts'
export { type Parameters, readWorklistQuery } from './worklistQuery.ts'
