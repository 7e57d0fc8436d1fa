import type { SanitizedConfig } from 'payload'

/**
 * The project's config as it is on SQLite, for the programs that compare it with the migrations.
 * They open no database and sign nothing, whatever the environment says.
 * @param load imports `payload.config.ts`, which reads the environment as soon as it is loaded
 */
export async function sqliteConfig(
  load: () => Promise<{ default: Promise<SanitizedConfig> }>,
): Promise<SanitizedConfig> {
  process.env.DATABASE_URL = 'file:data/kerben.db'
  process.env.PAYLOAD_SECRET = 'x'.repeat(32)
  process.env.LOG_LEVEL = 'error'
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  return (await load()).default
}
