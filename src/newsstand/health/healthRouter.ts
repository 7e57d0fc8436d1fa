import { type Response, Router } from 'express'

import type { Store } from '#newsstand/api/index.ts'
import type { ResponseCache } from '#newsstand/cache/index.ts'
import { type DeskHealth, askHealth } from '#newsstand/deskProcess/index.ts'
import type { MigrationState } from './migrationState.ts'

/** What the health routes report on. */
export interface HealthOptions {
  readonly cache: Pick<ResponseCache, 'counts'>
  readonly store: Pick<Store, 'revision'>
  readonly migrations: () => MigrationState
  /** The port of the desk on this machine, while there is one; absent where no desk is kept. */
  readonly deskPort?: () => number | undefined
}

/** Milliseconds that a part has to answer. */
const PATIENCE = 1000

/**
 * `/healthz`: this process answers, with the cache's counts. `/readyz`: the state of each necessary
 * part, 503 while one is missing, and the state of the desk's tasks.
 */
export function healthRouter({ cache, store, migrations, deskPort }: HealthOptions): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    send(res, 200, {
      status: 'ok',
      uptime: Math.round(process.uptime()),
      cache: cache.counts(),
    })
  })
  router.get('/readyz', async (_req, res) => {
    const [database, desk] = await Promise.all([
      databaseState(store),
      deskPort ? deskHealth(deskPort()) : undefined,
    ])
    const parts = {
      database,
      migrations: migrations(),
      ...(desk !== undefined && { desk: desk ? 'ok' : 'unreachable' }),
    }
    const isReady = Object.values(parts).every((state) => state === 'ok')
    send(res, isReady ? 200 : 503, {
      status: isReady ? 'ready' : 'not ready',
      parts,
      // failing tasks need attention, but do not make the newsstand unready
      ...(desk?.tasks && { tasks: desk.tasks }),
    })
  })
  return router
}

const send = (res: Response, status: number, body: unknown): void => {
  res.status(status).set('cache-control', 'no-store').json(body)
}

const databaseState = async (store: HealthOptions['store']): Promise<'ok' | 'unreachable'> => {
  try {
    await store.revision()
    return 'ok'
  } catch {
    return 'unreachable'
  }
}

/** Null where no desk answers. */
const deskHealth = async (port: number | undefined): Promise<DeskHealth | null> =>
  port === undefined ? null : askHealth(port, PATIENCE)
