// `npm run build`: builds the admin when it is missing or older than its sources.
import { projectRoot, readEnvironment } from '../programs/index.ts'
import { ensureBuilt } from './ensureBuilt.ts'

try {
  readEnvironment()
  if (!(await ensureBuilt(projectRoot())))
    process.stdout.write('The admin is as new as its sources.\n')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
