// The newsstand as a process of its own, as `src/newsstand/main.ts` runs it, but with the types of
// tests, and with the fake desk when FAKE_DESK is set.
import { fileURLToPath } from 'node:url'

import { startNewsstand } from '#newsstand/index.ts'
import { createLogger, readEnvironment, runProgram } from '#shared/process/index.ts'
import { testTypes } from '../delivery/types.ts'

await runProgram({
  name: 'The newsstand',
  async start() {
    const env = readEnvironment()
    const script = fileURLToPath(new URL('fakeDesk.ts', import.meta.url))
    const onWrongSetting = () => process.exit(1)
    const newsstand = await startNewsstand({
      env,
      types: testTypes,
      logger: createLogger(env, 'newsstand'),
      ...(process.env['FAKE_DESK'] !== undefined && {
        desk: { script, env: process.env, onWrongSetting },
      }),
    })
    process.stdout.write(`listening on ${newsstand.port}\n`)
    return newsstand
  },
})
