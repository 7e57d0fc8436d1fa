import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

import { type Env, readEnv } from '#shared/config/index.ts'

/**
 * The settings of a program: the environment's, and those of a file `.env` in the working folder
 * that the environment does not set, as Next reads it too. Without a `NODE_ENV` this is production.
 * @throws EnvError for the first one that cannot be used
 */
export function readEnvironment(): Env {
  if (existsSync('.env')) loadEnvFile('.env')
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  return readEnv(process.env)
}
