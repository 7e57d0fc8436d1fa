import type { Writable } from 'node:stream'
import { pino } from 'pino'

import { type Newsstand, startNewsstand } from '#newsstand/startNewsstand.ts'
import { contentTypes } from '../../../collections/index.ts'
import { contentGlobals } from '../../../globals/index.ts'
import { type HttpCaller, httpCaller } from '../../support/newsstand/httpCaller.ts'
import type { Planting } from './planting.ts'

/** The mission’s own newsstand over the database of what was planted, logging all that it can. */
export async function openNewsstand(
  { desk }: Pick<Planting, 'desk'>,
  log: Writable,
): Promise<Newsstand & { readonly get: HttpCaller }> {
  const newsstand = await startNewsstand({
    env: { ...desk.env, port: 0, host: '127.0.0.1', serverUrl: 'http://localhost:0' },
    types: [...contentTypes, ...contentGlobals],
    logger: pino({ level: 'trace' }, log),
  })
  return { ...newsstand, get: httpCaller(newsstand.port) }
}
