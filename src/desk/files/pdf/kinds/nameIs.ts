import type { When } from '../spec.ts'
import { resolveName } from '../value.ts'

/**
 * Whether a dictionary has one of these names at a key; `undefined` in the list allows a missing
 * key.
 */
export const nameIs =
  (key: string, ...of: readonly (string | undefined)[]): When =>
  (held, { source }) =>
    of.includes(resolveName(source, held[key]))
