// `npm run compile`, before every start: makes the newsstand's JavaScript where it is missing or old.
import { projectRoot } from '#shared/process/projectRoot.ts'
import { compileNewsstand } from './index.ts'

await compileNewsstand(projectRoot())
