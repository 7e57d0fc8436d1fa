import type { Logger } from 'pino'

import { createDelivery, openStore } from '#newsstand/api/index.ts'
import { ResponseCache } from '#newsstand/cache/index.ts'
import { DeskKeeper, type ProxyPatience, type Watching } from '#newsstand/deskProcess/index.ts'
import { logCounts, warnIfWritable } from '#newsstand/health/index.ts'
import type { Env } from '#shared/config/index.ts'
import type { PublicType } from '#shared/contract/index.ts'
import { type Program, closeServer, listen } from '#shared/process/index.ts'
import { createApp } from './createApp.ts'
import { cacheFirst, createServer } from './createServer.ts'
import { follow } from './follower.ts'
import { pinTickHiddenClass } from './pinTickHiddenClass.ts'

/** What a newsstand is started with. */
export interface NewsstandOptions {
  readonly env: Env
  readonly types: readonly PublicType[]
  readonly logger: Logger
  /** The desk to keep running; absent for a newsstand without one. */
  readonly desk?: {
    /** The desk's program. */
    readonly script: string
    readonly env: NodeJS.ProcessEnv
    /** Called when the desk reports a wrong setting: a restart would not help. */
    readonly onWrongSetting: () => void
    /** How long it and its clients may be silent. */
    readonly patience?: ProxyPatience
    /** How it is noticed that it hangs. */
    readonly watching?: Watching
  }
}

/** A newsstand that answers. */
export interface Newsstand extends Program {
  readonly port: number
  /** Its origin, for people. */
  readonly serverUrl: string
}

/**
 * Milliseconds for stopping. Both programs stop within five seconds, mostly for answers under way.
 */
const limits = { server: 3000, desk: 1500 }

/**
 * Starts a newsstand. It answers `/v1` when this resolves; its desk may become ready later.
 * @throws the system's error when it cannot listen
 */
export async function startNewsstand(options: NewsstandOptions): Promise<Newsstand> {
  const { env, types, logger, desk } = options
  pinTickHiddenClass()
  const databaseUrl = env.newsstandDatabaseUrl ?? env.databaseUrl
  const store = await openStore({ databaseUrl })
  const server = createServer()
  const port = await listen(server, env.port, env.host)
  // with PORT=0 the default address does not know the port yet
  const serverUrl = env.port === 0 ? env.serverUrl.replace(/:0$/, `:${port}`) : env.serverUrl

  const { mediaDir, publicSiteUrl, rateLimit, trustProxy } = env
  const delivery = createDelivery({ types, store, publicSiteUrl, serverUrl, mediaDir })
  const cache = new ResponseCache({ delivery })
  const follower = follow({
    store,
    log: logger,
    onChanges: (changes) => cache.drop(changes),
    onLost: () => {
      cache.clear()
      delivery.forget()
    },
  })

  const keeper: { current?: DeskKeeper } = {}
  const app = createApp({
    // not the whole `env`: reading its secret would create one, which a newsstand never needs
    env: { databaseUrl, rateLimit, serverUrl, trustProxy },
    types,
    cache,
    delivery,
    store,
    logger,
    ...(desk && { desk: () => keeper.current?.running, onWrite: () => follower.nudge() }),
    ...(desk?.patience && { patience: desk.patience }),
  })
  // set in the same turn of the event loop as listening, so that no request is missed
  server.on('request', cacheFirst(cache, app))

  if (desk) {
    keeper.current = new DeskKeeper({
      ...desk,
      env: { ...desk.env, PORT: String(port) },
      log: logger,
    })
    keeper.current.start()
  }
  const counting = logCounts(cache, logger)
  void warnIfWritable(store, logger)

  return {
    port,
    serverUrl,
    async stop() {
      // open requests may be waiting for the desk, so the desk stops after them
      await closeServer(server, limits.server)
      await keeper.current?.stop(limits.desk)
      follower.stop()
      counting.stop()
      await store.close()
    },
    kill: () => keeper.current?.kill(),
  }
}
