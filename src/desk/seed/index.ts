// The mission's content: texts as data files in `mission/`, seeded through the workflow's operations
// into an empty database. May import src/desk/workflow, src/desk/editions, src/desk/audit, src/shared/localization.
export { seedMission } from './seedMission.ts'
