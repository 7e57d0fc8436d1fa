import type { Config } from 'payload'

import { withTasks } from '#desk/tasks/index.ts'
import { CONSUMERS, type Consumer, consumersOf } from './consumer.ts'
import { consumerTask } from './consumerTask.ts'

/**
 * A configuration whose desk tells these consumers what happens, from now on: for plugins.
 * @throws Error at start, for a name that is taken
 */
export const withConsumers = (config: Config, added: readonly Consumer[]): Config => {
  const next = withTasks(config, added.map(consumerTask))
  return { ...next, custom: { ...next.custom, [CONSUMERS]: [...consumersOf(next), ...added] } }
}
