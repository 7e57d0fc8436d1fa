import type { Logger } from 'pino'

import type { Store } from '#newsstand/api/index.ts'

/**
 * Logs a warning when the newsstand's database user may write, which it never needs. If the
 * database does not answer, the check is skipped: the warning is only advice.
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
