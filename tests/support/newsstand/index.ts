/**
 * The newsstand itself over published content that a test writes: in this process, or as the
 * program. Imports what the program imports, and `tests/support/delivery` for the rows.
 */
import { pino } from 'pino'

import { type Newsstand, type NewsstandOptions, startNewsstand } from '#newsstand/index.ts'
import { readEnv } from '#shared/config/index.ts'
import { logSetup } from '#shared/process/index.ts'
import type { TestDatabase } from '../databases.ts'
import { testTypes } from '../delivery/types.ts'
import { type HttpCaller, httpCaller } from './httpCaller.ts'

/** A newsstand in the test's own process. */
export type HttpNewsstand = Newsstand & {
  readonly get: HttpCaller
  /** The lines that it has logged, parsed. */
  readonly logged: Record<string, unknown>[]
}

/** Starts one on a free port. */
export async function serveNewsstand(
  database: TestDatabase,
  variables: Record<string, string> = {},
  desk?: NewsstandOptions['desk'],
): Promise<HttpNewsstand> {
  const logged: Record<string, unknown>[] = []
  const { options, destination } = logSetup({ logLevel: 'info' }, 'newsstand', {
    write: (line: string) => {
      // pino writes JSON objects
      logged.push(JSON.parse(line) as Record<string, unknown>)
    },
  })
  const logger = pino(options, destination)
  const newsstand = await startNewsstand({
    env: readEnv({
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: database.url,
      DATA_DIR: database.folder,
      MEDIA_DIR: database.folder,
      RATE_LIMIT: '0',
      ...variables,
    }),
    types: testTypes,
    logger,
    ...(desk && { desk }),
  })
  return { ...newsstand, get: httpCaller(newsstand.port), logged }
}
