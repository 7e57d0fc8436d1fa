import type { Logger } from 'pino'

import type { ResponseCache } from '#newsstand/cache/index.ts'

const MINUTE = 60_000

/** Logs once a minute what the cache has served, since hits are counted and not logged. */
export function logCounts(
  cache: Pick<ResponseCache, 'counts'>,
  log: Pick<Logger, 'info'>,
): { stop: () => void } {
  let last = 0
  const timer = setInterval(() => {
    const counts = cache.counts()
    const total = counts.hits + counts.misses
    if (total === last) return
    last = total
    log.info(counts, 'cache')
  }, MINUTE)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
