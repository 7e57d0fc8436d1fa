import type { Payload } from 'payload'

/** Milliseconds between two looks at the file. */
const INTERVAL = 1000

/**
 * Resolves once another file stands in the place of the SQLite file that is open: writes are
 * refused by then, and only a new start opens the other one. A file that is missing may come back.
 * @param signal ends the watch
 */
export const lostDatabase = ({ db }: Pick<Payload, 'db'>, signal: AbortSignal): Promise<Error> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (db.fileState?.() !== 'replaced') return
      clearInterval(timer)
      resolve(new Error('the file of the database was replaced by another; start it anew'))
    }, INTERVAL)
    timer.unref()
    signal.addEventListener('abort', () => clearInterval(timer))
  })
