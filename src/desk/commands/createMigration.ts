/**
 * `npm run migrate:create -- NAME`: writes a migration from the newest migration's schema to the
 * config's. With `--sql` it writes an empty migration for hand-written SQL (triggers, data), which
 * is kept apart from generated ones and does not count as a schema.
 */
import { readdir, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'

import {
  currentSnapshot,
  drizzleKit,
  migrationFile,
  migrationIndex,
  migrationName,
  newestSnapshot,
  possibleRenames,
  schemaDifference,
  sqliteConfig,
  unconnectedAdapter,
} from '#desk/payload/migrations/index.ts'

const flags = process.argv.slice(2)
const [label] = flags.filter((flag) => !flag.startsWith('--'))
if (label === undefined) stop('Say what the migration does: npm run migrate:create -- NAME [--sql]')

const config = await sqliteConfig(() => import('../../../payload.config.ts'))
const adapter = await unconnectedAdapter(config)
const folder = adapter.migrationDir
const name = migrationName(label, new Date())

if (flags.includes('--sql')) await writeFile(join(folder, `${name}.ts`), migrationFile([], []))
else await generate()

const names = (await readdir(folder))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => parse(file).name)
await writeFile(join(folder, 'index.ts'), migrationIndex(names))
console.log(`Wrote src/desk/migrations/${name}.ts`)
// Payload's timers would keep the process open.
process.exit(0)

async function generate(): Promise<void> {
  const [before, after] = [await newestSnapshot(adapter), await currentSnapshot(adapter)]
  if (schemaDifference(before, after).length === 0) {
    stop('The schema has not changed. For hand-written SQL: npm run migrate:create -- NAME --sql')
  }
  const renames = possibleRenames(before, after)
  if (renames.length > 0 && !process.stdin.isTTY) {
    stop(`Run this on a terminal: it asks what was renamed (${renames.join('; ')})`)
  }
  const { generateMigration } = drizzleKit(adapter)
  const up = await generateMigration(before, after)
  const down = renames.length > 0 ? [] : await generateMigration(after, before)
  await writeFile(join(folder, `${name}.ts`), migrationFile(up, down))
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(after, null, 2)}\n`)
}

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}
