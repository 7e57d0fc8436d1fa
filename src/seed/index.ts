// The mission's content: texts as data files in `mission/`, seeded through the workflow's operations
// into an empty database. May import src/workflow, src/editions, src/audit, src/localization.
export { seedMission } from './seedMission.ts'
