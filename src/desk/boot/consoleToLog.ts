import { format } from 'node:util'
import type { Logger } from 'pino'

/**
 * Lets what Next and libraries print as errors and warnings go through the log, which takes out what
 * somebody typed: printed as it is, an error shows all that it carries, a query's parameters among it.
 * @param target the console; by default the process's own
 */
export function consoleToLog(
  logger: Pick<Logger, 'error' | 'warn'>,
  target: Pick<Console, 'error' | 'warn'> = console,
): void {
  for (const level of ['error', 'warn'] as const)
    target[level] = (...args: unknown[]) => {
      const err = args.find((arg) => arg instanceof Error)
      const words = args.filter((arg) => arg !== err)
      logger[level]({ ...(err && { err }) }, format(...words))
    }
}
