import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { projectRoot } from '../support/projectRoot.ts'

const run = promisify(execFile)

/** What `npm run check:imports` prints on its last lines; violations make it fail. */
async function cruise(config: string): Promise<string> {
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const args = [cruiser, '--config', config, '.']
  const { NODE_OPTIONS: _, ...env } = process.env
  return run(process.execPath, args, { cwd: projectRoot, env }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
}

describe('the direction of imports', () => {
  it('goes down the layers, without a cycle', async () => {
    expect(await cruise('.dependency-cruiser.cjs')).toContain('no dependency violations found')
  })

  it('leads from the newsstand to no Payload, no Next and no desk half of a type', async () => {
    const report = await cruise('.dependency-cruiser.newsstand.cjs')
    expect(report).toContain('no dependency violations found')
  })
})
