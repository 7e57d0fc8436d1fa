// The desk's program: its configuration, its build, its start, and what stands in front of Payload.
// payload.config.ts takes the configuration; main.ts, build.ts, users.ts and rotateShelterSitesKey.ts are run.
// May import everything but src/newsstand and src/newsstand/api.
export { buildDeskConfig } from './config.ts'
