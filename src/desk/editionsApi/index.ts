// The endpoints of each content type and global: editions, changes, transitions and operational
// fields. Each checks the caller, reads the body by a schema, and calls one operation.
// May import src/desk/changes, src/desk/operational, src/desk/workflow and what they may.
export { globalEndpoints, typeEndpoints } from './endpoints.ts'
export { bodyOf } from './requestParts.ts'
export { operationalEndpoints } from './operationalEndpoints.ts'
export type { EditionOverview, NamedFinding } from './listEditions.ts'
