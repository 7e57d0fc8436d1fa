/**
 * What the operator sets, read once at boot: `readEnv(process.env)`.
 * Used by both programs, so it imports no Payload; it may import zod and Node's own modules.
 */
export { EnvError } from './envError.ts'
export { type Env, readEnv } from './env.ts'
export { isSqliteUrl, sqlitePath } from './databaseUrl.ts'
