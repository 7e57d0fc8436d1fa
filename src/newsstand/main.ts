// The newsstand's program. `--alone`: without a desk, for machines of their own.
import { join } from 'node:path'

import {
  createLogger,
  keepFilesPrivate,
  projectRoot,
  readEnvironment,
  runProgram,
} from '#shared/process/index.ts'

const isAlone = process.argv.includes('--alone')

await runProgram({
  name: 'The newsstand',
  async start() {
    const env = readEnvironment()
    keepFilesPrivate(env)
    // imported after the settings are read, so that a wrong setting is reported at once
    const [{ contentTypes }, { contentGlobals }, { startNewsstand }] = await Promise.all([
      import('../../collections/index.ts'),
      import('../../globals/index.ts'),
      import('./index.ts'),
    ])
    const newsstand = await startNewsstand({
      env,
      types: [...contentTypes, ...contentGlobals],
      logger: createLogger(env, 'newsstand'),
      ...(!isAlone && {
        desk: {
          script: join(projectRoot(), 'src/desk/main.ts'),
          env: process.env,
          // the desk has already printed what to fix
          onWrongSetting: () => {
            process.exit(1)
          },
        },
      }),
    })
    process.stdout.write(`The newsstand is ready: ${newsstand.serverUrl}/v1\n`)
    return newsstand
  },
})
