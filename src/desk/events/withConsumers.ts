import type { Config } from 'payload'

import { withTasks } from '#desk/tasks/index.ts'
import { CONSUMERS, type Consumer, consumersOf } from './consumer.ts'
import { consumerTask } from './consumerTask.ts'

/**
 * Adds consumers to a configuration; they get events from then on. For plugins.
 * @throws Error at start, for a name that is taken
 */
export const withConsumers = (config: Config, added: readonly Consumer[]): Config => {
  const next = withTasks(config, added.map(consumerTask))
  return { ...next, custom: { ...next.custom, [CONSUMERS]: [...consumersOf(next), ...added] } }
}
