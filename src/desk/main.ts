// Starts the desk. `--kept` starts it as the child process of a newsstand, on the loopback
// interface.
import {
  type DeskMessage,
  exitCodeOf,
  isStopMessage,
  keepFilesPrivate,
  projectRoot,
  readEnvironment,
  runProgram,
} from '#shared/process/index.ts'

const isKept = process.argv.includes('--kept')

/** A kept desk stops when its newsstand asks it to, or is gone. */
const byKeeper = (stop: () => void): void => {
  process.on('message', (message) => {
    if (isStopMessage(message)) stop()
  })
  process.on('disconnect', stop)
  process.on('SIGTERM', stop)
  // Ctrl-C reaches the newsstand too, which then asks the desk to stop in order
  process.on('SIGINT', () => undefined)
}

const tell = (message: DeskMessage): void => {
  if (process.connected) process.send?.(message)
}

await runProgram({
  name: 'The desk',
  ...(isKept && { onStopAsked: byKeeper, failureCode: exitCodeOf }),
  async start(signal) {
    const env = readEnvironment()
    Object.assign(process.env, {
      NEXT_TELEMETRY_DISABLED: '1',
      // the versions are pinned; the check would read every package at each start
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    })
    const dir = projectRoot()
    const { ensureBuilt } = await import('#desk/boot/ensureBuilt.ts')
    await ensureBuilt(dir, signal)
    keepFilesPrivate(env)

    // imported after settings and NODE_ENV are set: React and Payload read NODE_ENV while they load
    const [{ startDesk }, { default: config }] = await Promise.all([
      import('#desk/boot/startDesk.ts'),
      import('../../payload.config.ts'),
    ])
    const desk = await startDesk({
      env,
      config,
      dir,
      isKept,
      ...(isKept ? { port: 0, host: '127.0.0.1' } : { port: env.port, host: env.host }),
    })
    process.stdout.write(`The desk is ready: ${env.serverUrl}/admin\n`)
    tell({ ready: true, port: desk.port })
    return desk
  },
})
