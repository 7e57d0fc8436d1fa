import type { Logger } from 'pino'

import type { Store } from '#newsstand/api/index.ts'

/**
 * Says in the log when the newsstand's database user may write, which it never needs. A database that
 * does not answer yet is not asked again: this is advice.
 */
export async function warnIfWritable(
  store: Pick<Store, 'canWrite'>,
  log: Pick<Logger, 'debug' | 'warn'>,
): Promise<void> {
  try {
    if (!(await store.canWrite())) return
    log.warn(
      'the database user of the newsstand may write: set NEWSSTAND_DATABASE_URL to one that may only read',
    )
  } catch (err) {
    log.debug({ err }, 'whether the database user may write is not known')
  }
}
