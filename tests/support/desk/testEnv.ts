import { join } from 'node:path'

import { readEnv, type Env } from '#shared/config/index.ts'
import type { TestDatabase } from '../databases.ts'

/** The settings of a test's desk, parsed like a program's own; `variables` override the others. */
export function testEnv(
  database: Pick<TestDatabase, 'url' | 'folder' | 'transactions'>,
  variables: Record<string, string> = {},
): Env {
  return readEnv({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATA_DIR: database.folder,
    MEDIA_DIR: join(database.folder, 'media'),
    MONGODB_STANDALONE: database.transactions ? '0' : '1',
    PAYLOAD_SECRET: 'a secret that only the tests know, and long enough',
    SERVER_URL: 'http://localhost:3000',
    PUBLIC_SITE_URL: 'https://www.example.org',
    RATE_LIMIT: '0',
    SEED: 'none',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...variables,
  })
}
