import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../projectRoot.ts'
import { end, firstLine } from './serverProcess.ts'
import type { TestMongodb } from './testMongodb.ts'

/** Where `install.sh` puts it. */
const folder = join(projectRoot, '.cache/mongodb-compatible-server')

/** Whether the MongoDB-compatible server is installed. */
export const hasCompatibleServer = (): boolean => existsSync(join(folder, 'installed'))

export type CompatibleServerOptions = {
  /** A server that is no member of a replica set: Kerben takes it for one without transactions. */
  standalone?: boolean
}

/**
 * Starts SecantusDB, a MongoDB-compatible server with transactions, in a process of its own, its
 * data in a temp folder. It is no MongoDB: `tests/README.md` lists what nothing here verifies.
 * MongoDB's `failCommand` is to be had in it.
 */
export async function startCompatibleServer({
  standalone = false,
}: CompatibleServerOptions = {}): Promise<TestMongodb> {
  const directory = await mkdtemp(join(tmpdir(), 'kerben-mongodb-'))
  const args = [
    join(projectRoot, 'tests/support/mongodb/compatibleServer.py'),
    ...['--host', '127.0.0.1', '--port', '0', '--storage-path', join(directory, 'data')],
    '--enable-test-commands',
    ...(standalone ? ['--standalone'] : []),
  ]
  // The server ends when its standard input closes; the folder is where it looks for settings.
  const server = spawn(join(folder, 'bin/python'), args, {
    cwd: directory,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const stop = async () => {
    await end(server)
    await rm(directory, { recursive: true, force: true })
  }
  try {
    const address = /listening on (\S+)/.exec(await firstLine(server, server.stderr))?.[1]
    if (!address) throw new Error('the MongoDB-compatible server names no address')
    const query = standalone ? 'directConnection=true' : 'replicaSet=secantus'
    const url = `mongodb://${address}/?${query}`
    const origin = 'SecantusDB, a MongoDB-compatible server'
    return { url, replicaSet: !standalone, testCommands: true, origin, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
