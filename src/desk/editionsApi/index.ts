// The endpoints that each content type and global has: its editions, their changes and transitions, its operational facts.
// Each asks who it is, reads the body by a schema, and calls one operation.
// May import src/desk/changes, src/desk/operational, src/desk/workflow and what they may.
export { globalEndpoints, typeEndpoints } from './endpoints.ts'
export { operationalEndpoints } from './operationalEndpoints.ts'
export type { EditionOverview, NamedFinding } from './listEditions.ts'
