import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

import { httpCaller } from '../support/newsstand/httpCaller.ts'
import type { HttpCaller } from '../support/newsstand/httpCaller.ts'
import { until } from '../support/runningKerben.ts'

/** A shared cache of an operator, in front of a newsstand. */
export type CacheProgram = {
  readonly name: string
  readonly get: HttpCaller
  readonly stop: () => Promise<void>
}

/** A port of the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}

/** Starts a cache, and waits until it passes requests on to the newsstand. */
export async function startProgram(
  name: string,
  { args, port }: { readonly args: readonly string[]; readonly port: number },
): Promise<CacheProgram> {
  // Debian has it where only root looks
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` }
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.on('error', (error) => (said += error.message))
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const get = httpCaller(port)
  await until(
    async () => (await get('/v1').catch(() => null))?.status === 200,
    () => `${name} does not answer: ${said}`,
  )
  return {
    name,
    get,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
