// The desk program: configuration, build, start, and the checks in front of Payload.
// payload.config.ts uses the configuration; main.ts and the commands are run.
// May import everything but src/newsstand and src/newsstand/api.
export { buildDeskConfig } from './config.ts'
