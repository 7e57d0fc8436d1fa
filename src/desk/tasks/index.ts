// What the desk does at a time of its own: rows with a lease, claimed by one desk, done in the
// transaction that says so, taken over from a desk that was killed.
// lateTasks.ts is imported by its own path where the admin is rendered.
// May import src/desk/access, src/desk/database, src/shared/localization and src/shared/errors.
export { tasksCollection } from './collection.ts'
export { findTaskKeys } from './findTaskKeys.ts'
export { withTasks } from './kinds.ts'
export { ensureTask, scheduleTask } from './schedule.ts'
export { startTasks } from './startTasks.ts'
export { type TaskHealth, taskHealth } from './taskHealth.ts'
export type { ClaimedTask, TaskKind } from './task.ts'
