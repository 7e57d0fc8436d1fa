import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BasePayload } from 'payload'

import config from '../../payload.config.ts'

// Run as `npm run migrate:create -- NAME [--blank]`: writes what the schema has beyond the newest
// migration into src/migrations, or with --blank an empty one for SQL written by hand.
const [name, flag] = process.argv.slice(2)

// Payload asks on the terminal when a column may have been renamed, and ends the process with 0 and
// no file when nobody answers or nothing has changed.
let created: string[] = []
process.on('exit', () => {
  if (created.length > 0) return
  process.exitCode = 1
  console.error('No migration was created: nothing has changed, or a question was left unanswered.')
})

created = await createMigration(name, flag === '--blank')
console.log(`Created ${created.join(' and ')} in src/migrations.`)

async function createMigration(migrationName = '', blank: boolean): Promise<string[]> {
  if (!/^[a-z][a-z0-9_]*$/.test(migrationName)) {
    throw new Error('Usage: npm run migrate:create -- name_in_lower_case [--blank]')
  }
  const payload = new BasePayload()
  await payload.init({ config, disableDBConnect: true, disableOnInit: true })
  if (payload.db.name !== 'sqlite')
    throw new Error('DATABASE_URL must be a file: migrations are of SQLite')

  const folder = payload.db.migrationDir
  const before = await readdir(folder)
  const options = { forceAcceptWarning: blank, skipEmpty: !blank }
  await payload.db.createMigration({ migrationName, payload, ...options })
  await nameExtensions(join(folder, 'index.ts'))
  return (await readdir(folder)).filter((file) => !before.includes(file))
}

/** Payload writes `from './x'`; the project's imports name the whole file. */
async function nameExtensions(index: string): Promise<void> {
  const text = await readFile(index, 'utf8')
  await writeFile(index, text.replace(/from '(\.\/[^'.]+)'/g, "from '$1.ts'"))
}
