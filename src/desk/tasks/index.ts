// Scheduled and background tasks: rows with a lease, claimed by one desk and finished in the same
// transaction as their effect; other desks take over the tasks of a desk that was killed.
// The admin imports lateTasks.ts by its own path.
// May import src/desk/access, src/desk/database, src/shared/localization and src/shared/errors.
export { tasksCollection } from './collection.ts'
export { findTaskKeys } from './findTaskKeys.ts'
export { withTasks } from './kinds.ts'
export { ensureTask, scheduleTask } from './schedule.ts'
export { startTasks } from './startTasks.ts'
export { type TaskHealth, taskHealth } from './taskHealth.ts'
export type { ClaimedTask, TaskKind } from './task.ts'
