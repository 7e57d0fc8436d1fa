import type { When } from '../spec.ts'
import { resolveName } from '../value.ts'

/** Whether a dictionary has one of these names at a key; `undefined` stands for none at all. */
export const nameIs =
  (key: string, ...of: readonly (string | undefined)[]): When =>
  (held, { source }) =>
    of.includes(resolveName(source, held[key]))
