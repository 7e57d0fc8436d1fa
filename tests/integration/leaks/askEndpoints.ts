import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { locales } from '#shared/localization/locales.ts'
import type { AskDesk } from './askDesk.ts'
import type { Ask } from './crawl.ts'
import { type How, knownEndpoints, type Placed, placedEndpoints } from './knownEndpoints.ts'
import type { Planting } from './planting.ts'

/** What the parameters of endpoints’ paths are filled with. */
export type Fillings = Readonly<Record<string, readonly string[]>>

/** The values of each parameter for one collection: what was planted, and what leads nowhere. */
export async function fillingsOf(
  planting: Planting,
  how: How,
  collection?: string,
): Promise<Fillings> {
  const { desk, documents, markers } = planting
  const folders = [desk.env.mediaDir, join(desk.env.dataDir, 'consents')]
  const files = (await Promise.all(folders.map((folder) => readdir(folder)))).flat()
  const ids = (collection && documents.get(collection)) ?? []
  const asked = how === 'read' ? ids : ids.slice(0, 1)
  return {
    ':id': [...asked, 'nowhere'],
    ':id?': [...asked, ''],
    ':filename': collection ? [...files, '..%2Fkerben.db', '%2e%2e%2fkerben.db'] : [],
    ':key': markers.of('preference').map(({ text }) => text),
    ':locale': how === 'read' ? [...locales, 'all'] : ['ky'],
    ':transition': ['publishUrgently', 'nowhere'],
    ':comment': ['nowhere'],
    ':rest*': ['nowhere', 'nowhere/below'],
  }
}

/** The paths that a pattern stands for. */
export function pathsOf(pattern: string, fillings: Fillings): string[] {
  return pattern.split('/').reduce<string[]>(
    (paths, segment, index) => {
      const values = segment.startsWith(':') ? fillings[segment] : [segment]
      if (!values) throw new Error(`nothing is known to fill ${segment} of ${pattern} with`)
      return paths.flatMap((path) =>
        values.map((value) => (index === 0 ? value : value === '' ? path : `${path}/${value}`)),
      )
    },
    [''],
  )
}

/**
 * Calls every registered endpoint: those that read with all parameters, those that write with an
 * empty body, where `writes` says that the reader may not write.
 */
export async function* askEndpoints(
  ask: AskDesk,
  planting: Planting,
  writes: boolean,
  only?: (placed: Placed) => boolean,
): AsyncGenerator<Ask> {
  for (const placed of placedEndpoints(planting.desk.config)) {
    const { base, collection, endpoint, key } = placed
    const how = knownEndpoints[key] ?? 'elsewhere'
    if (how === 'elsewhere' || (how === 'write' && !writes) || only?.(placed) === false) continue
    for (const path of pathsOf(endpoint.path, await fillingsOf(planting, how, collection))) {
      const whole = `${base}${path === '/' ? '' : path}`
      const method = endpoint.method.toUpperCase() as Parameters<AskDesk>[0] // Payload’s own names
      yield method === 'GET' ? ask('GET', whole) : ask(method, whole, { body: {} })
    }
  }
}
