// `npm run build`: builds the admin when it is missing or older than its sources.
import { ensureBuilt } from '#desk/boot/index.ts'
import { projectRoot, readEnvironment } from '#shared/process/index.ts'

try {
  readEnvironment()
  if (!(await ensureBuilt(projectRoot())))
    process.stdout.write('The admin is as new as its sources.\n')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
