import type { Crawled } from './crawl.ts'
import { type Reader, maySee } from './table.ts'

/** What was found although the table does not let `reader` see it. */
export const leaksOf = (reader: Reader, { found }: Crawled): string[] =>
  [...found]
    .filter(([{ kind }]) => !maySee(reader, kind))
    .map(([{ kind, place, text }, request]) => `${kind}: ${place} (${text}) by ${request}`)
