import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

import { type Env, readEnv } from '#shared/config/index.ts'

/**
 * The settings of a program, from the environment and, for variables not set there, from a file
 * `.env` in the working folder, which Next reads too. Without a `NODE_ENV` this is production.
 * @throws EnvError for the first one that cannot be used
 */
export function readEnvironment(): Env {
  if (existsSync('.env')) loadEnvFile('.env')
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  return readEnv(process.env)
}
