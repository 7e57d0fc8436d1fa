import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readEnv } from '#shared/config/index.ts'

describe('the secret', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kerben-secret-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is generated once, when it is first asked for, and kept for its owner alone', () => {
    const dataDir = join(folder, 'data')
    const env = readEnv({ DATA_DIR: dataDir })
    expect(existsSync(dataDir)).toBe(false)

    const secret = env.payloadSecret
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(env.payloadSecret).toBe(secret)
    expect(readEnv({ DATA_DIR: dataDir }).payloadSecret).toBe(secret)
    expect(readdirSync(dataDir)).toEqual(['secret'])
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('of the environment is not kept', () => {
    const secret = 's'.repeat(32)
    const env = readEnv({ DATA_DIR: folder, PAYLOAD_SECRET: secret })
    expect(env.payloadSecret).toBe(secret)
    expect(readdirSync(folder)).toEqual([])
  })

  it('that was cut short is refused, and not shown', () => {
    writeFileSync(join(folder, 'secret'), 'cut short')
    const env = readEnv({ DATA_DIR: folder })
    expect(() => env.payloadSecret).toThrow(/^PAYLOAD_SECRET in .*secret must have at least 32/)
    expect(() => env.payloadSecret).not.toThrow(/cut short/)
  })
})
