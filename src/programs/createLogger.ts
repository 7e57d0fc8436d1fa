import { type Logger, pino } from 'pino'

import type { Env } from '../config/index.ts'

/**
 * A program's structured log: a JSON line each, on standard output.
 * @param name of the program
 */
export const createLogger = ({ logLevel }: Pick<Env, 'logLevel'>, name: string): Logger =>
  pino({ name, level: logLevel })
