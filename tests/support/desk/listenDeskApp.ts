import { createServer } from 'node:http'

import { pino } from 'pino'

import { createDeskApp } from '#desk/server/index.ts'
import { listen } from '#shared/process/index.ts'
import { type HttpCaller, httpCaller } from '../newsstand/httpCaller.ts'

type Options = Parameters<typeof createDeskApp>[0]

/** The desk's Express app without Next, listening. Close it in `afterAll`. */
export interface ListeningDeskApp {
  readonly port: number
  readonly ask: HttpCaller
  readonly close: () => void
}

/**
 * Starts the desk's Express app with a handler in the place of Next's.
 * @param options what differs from a desk where everybody who asks is on the desk
 */
export async function listenDeskApp({
  env,
  ...options
}: Pick<Options, 'handle'> &
  Partial<Omit<Options, 'env'>> & {
    env?: Partial<Options['env']>
  }): Promise<ListeningDeskApp> {
  const app = createDeskApp({
    env: {
      port: 3000,
      serverUrl: 'http://localhost:3000',
      publicSiteUrl: 'http://localhost:3000',
      trustProxy: false,
      ...env,
    },
    isOnDesk: () => Promise.resolve(true),
    isKept: false,
    logger: pino({ level: 'silent' }),
    ...options,
  })
  const server = createServer(app)
  const port = await listen(server, 0, '127.0.0.1')
  return {
    port,
    ask: httpCaller(port),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
