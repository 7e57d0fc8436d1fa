import type { Config, Payload } from 'payload'

import type { TaskKind } from './task.ts'

/** Where the config keeps the kinds, by name: `config.custom.taskKinds`. */
const KINDS = 'taskKinds'

type Kinds = ReadonlyMap<string, TaskKind>

const kindsOf = ({ custom }: Pick<Config, 'custom'>): Kinds =>
  // `custom` is untyped; only `withTasks` writes this entry
  (custom?.[KINDS] as Kinds | undefined) ?? new Map()

/** The kinds of tasks that a desk performs, by name. */
export const taskKinds = ({ config }: Pick<Payload, 'config'>): Kinds => kindsOf(config)

/**
 * Adds kinds of tasks to a configuration, for plugins.
 * @throws Error at start, for a name that is taken
 */
export function withTasks(config: Config, added: readonly TaskKind[]): Config {
  const kinds = new Map(kindsOf(config))
  for (const one of added) {
    if (kinds.has(one.kind)) throw new Error(`Two kinds of tasks are called “${one.kind}”`)
    kinds.set(one.kind, one)
  }
  return { ...config, custom: { ...config.custom, [KINDS]: kinds } }
}
