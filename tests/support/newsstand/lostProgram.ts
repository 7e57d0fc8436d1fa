// A program that cannot go on as soon as it runs.
import { runProgram } from '#shared/process/index.ts'

await runProgram({
  name: 'The program',
  start: async () => ({
    lost: Promise.resolve(new Error('its file was replaced')),
    stop: async () => {
      process.stdout.write('in order\n')
    },
  }),
})
