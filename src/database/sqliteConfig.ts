import type { SanitizedConfig } from 'payload'

/**
 * The project's config as it is on SQLite, for the programs that compare it with the migrations.
 * They open no database and sign nothing, whatever the environment says.
 */
export async function sqliteConfig(): Promise<SanitizedConfig> {
  process.env.DATABASE_URL = 'file:data/kerben.db'
  process.env.PAYLOAD_SECRET = 'x'.repeat(32)
  process.env.LOG_LEVEL = 'error'
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  // Loaded here: it reads the environment as soon as it is.
  const { default: config } = await import('../../payload.config.ts')
  return config
}
