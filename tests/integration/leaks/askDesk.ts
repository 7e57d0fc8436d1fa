import type { Caller } from '../../support/desk/index.ts'
import { type Ask, gotOf } from './crawl.ts'
import type { Planting } from './planting.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

/** A request of the desk’s REST API by somebody. */
export type AskDesk = (
  method: Method,
  path: string,
  options?: { body?: unknown; headers?: Record<string, string> },
) => Ask

/** Makes requests of `caller`. */
export const askDesk =
  ({ desk }: Pick<Planting, 'desk'>, caller: Caller): AskDesk =>
  (method, path, options = {}) => ({
    name: `${method} /api${path}${options.body === undefined ? '' : ` ${JSON.stringify(options.body)}`}`,
    send: async () => gotOf(await desk.fetch(method, path, { ...caller, ...options })),
  })

/** A query string of parts that may hold anything. */
export const query = (parts: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(parts).toString()}`
