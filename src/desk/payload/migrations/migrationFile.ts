const imports =
  "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'"

/** A migration's module: its statements up and down; without any, a place for hand-written SQL. */
export function migrationFile(up: string[], down: string[]): string {
  return `${imports}

export async function up({ db }: MigrateUpArgs): Promise<void> {
${body(up)}
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
${body(down)}
}
`
}

/** `src/desk/migrations/index.ts`: the list, in the order of the names, which begin with a time. */
export function migrationIndex(names: string[]): string {
  const sorted = [...names].sort()
  const lines = sorted.map((name) => `import * as migration_${name} from './${name}.ts'`)
  const entries = sorted.map(
    (name) => `  { up: migration_${name}.up, down: migration_${name}.down, name: '${name}' },`,
  )
  return `/**
 * SQLite's schema, step by step, oldest first. Written by \`npm run migrate:create -- NAME\`;
 * the files beside it are committed and never changed once released.
 */
import type { Migration } from 'payload'
${lines.map((line) => `\n${line}`).join('')}

// each takes what SQLite's adapter gives, and Payload's type is of any adapter
export const migrations = [
${entries.join('\n')}
] as Migration[]
`
}

/** \`20250131_235959_name\`, in UTC. */
export function migrationName(name: string, now: Date): string {
  const [date = '', time = ''] = now.toISOString().split('T')
  const stamp = `${date.replaceAll('-', '')}_${time.slice(0, 8).replaceAll(':', '')}`
  return `${stamp}_${name.toLowerCase().replace(/\W+/g, '_')}`
}

function body(statements: string[]): string {
  if (statements.length === 0) return '  await db.run(sql`SELECT 1`)'
  return statements.map((statement) => `  await db.run(sql\`${escape(statement)}\`)`).join('\n')
}

/** For a template literal. */
function escape(statement: string): string {
  return statement.replace(/[`\\]|\$\{/g, (match) => `\\${match}`)
}
