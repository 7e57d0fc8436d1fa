import type { TaskConfig } from 'payload'

import { asSystem } from '#desk/access/index.ts'
import { unpublishExpired } from './consent.ts'

/** Every minute: unpublishes stories whose consent has run out. */
export const expiryTask: TaskConfig = {
  slug: 'unpublishExpired',
  schedule: [{ cron: '0 * * * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req }) => {
    Object.assign(req.context, asSystem('scheduler'))
    const unpublished = await unpublishExpired(req)
    return { output: { unpublished } }
  },
}
