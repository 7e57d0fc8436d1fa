import { type DestinationStream, type Logger, type LoggerOptions, destination, pino } from 'pino'

import type { Env } from '#shared/config/index.ts'
import { errorForLog, withoutValues } from './logValues.ts'

/** What a log is made with. */
export interface LogSetup {
  readonly options: LoggerOptions
  readonly destination: DestinationStream
}

/**
 * How both programs log, Payload's own lines included: a JSON line each on standard output, without
 * what somebody typed.
 * @param name of the program
 * @param out where the lines go, by default standard output
 */
export function logSetup(
  { logLevel }: Pick<Env, 'logLevel'>,
  name: string,
  out: Pick<DestinationStream, 'write'> = destination(1),
): LogSetup {
  return {
    options: { name, level: logLevel, serializers: { err: errorForLog } },
    destination: {
      write: (line) => {
        out.write(withoutValues(line))
      },
    },
  }
}

/** A program's structured log. */
export function createLogger(env: Pick<Env, 'logLevel'>, name: string): Logger {
  const { options, destination } = logSetup(env, name)
  return pino(options, destination)
}
