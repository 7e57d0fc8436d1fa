import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { projectRoot } from '../../support/projectRoot.ts'

const run = promisify(execFile)
const program = join(projectRoot, 'tests/support/newsstand/tickHiddenClass.ts')

/** In a process of its own, since a test has ticks of its own waiting. */
const afterCollections = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, ['--expose-gc', '--import', 'tsx', program, ...args])).stdout

describe(`the hidden class of process.nextTick's records on Node ${process.version}`, () => {
  it('is forgotten by V8 when a garbage collection finds no record: what the pin is for', async () => {
    expect(await afterCollections()).toBe('another')
  })

  it('stays while it is pinned', async () => {
    expect(await afterCollections('pinned')).toBe('the same')
  })
})
