/** `npm run check:migrations`: fails when the schema is not what the committed migrations make. */
import {
  currentSnapshot,
  newestSnapshot,
  schemaDifference,
  sqliteConfig,
  unconnectedAdapter,
} from '#desk/payload/migrations/index.ts'

const config = await sqliteConfig(() => import('../../../payload.config.ts'))
const adapter = await unconnectedAdapter(config)
const differing = schemaDifference(await newestSnapshot(adapter), await currentSnapshot(adapter))

if (differing.length > 0) {
  const tables = differing.slice(0, 10).join(', ') + (differing.length > 10 ? ', …' : '')
  console.error(
    `The schema and the newest migration differ (${tables}): run npm run migrate:create -- NAME`,
  )
}
// Payload's timers would keep the process open.
process.exit(differing.length > 0 ? 1 : 0)
