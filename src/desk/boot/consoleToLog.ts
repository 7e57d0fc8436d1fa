import { format } from 'node:util'
import type { Logger } from 'pino'

/**
 * Sends errors and warnings that Next and libraries print through the log, which removes values
 * that users entered. Printed directly, an error would show everything it carries, such as a
 * query's parameters.
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
