import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { EnvError } from './envError.ts'

/** Payload signs sessions and encrypts API keys with it: 32 characters at least. */
export const secretLength = 32

/**
 * The secret in `dataDir/secret`, generated at the first start, readable by its owner only. Two
 * programs that start at once get the same secret: each writes a temporary file and links it into
 * place, and the link of the slower one fails.
 */
export function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  const kept = read(path) ?? generate(dataDir, path)
  if (kept.length < secretLength) {
    throw new EnvError('PAYLOAD_SECRET', `in ${path} must have at least ${secretLength} characters`)
  }
  return kept
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function generate(dataDir: string, path: string): string {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(path, 'utf8').trim()
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
