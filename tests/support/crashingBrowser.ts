import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type BrowserContext, chromium } from 'playwright-core'

import { browserArgs, browserPath } from './browser.ts'

/** A browser with a profile of its own on the disk, which can be killed and started again. */
export interface CrashingBrowser {
  /** Starts it on its profile. */
  readonly start: () => Promise<BrowserContext>
  /** Ends it at once, without a chance to write anything more. */
  readonly kill: () => Promise<void>
  /** Ends it and removes its profile. */
  readonly remove: () => Promise<void>
}

/** Chromium that keeps its storage over a crash, as on a person's machine. */
export async function crashingBrowser(): Promise<CrashingBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'kerben-profile-'))
  let kill = (): Promise<void> => Promise.resolve()

  async function start(): Promise<BrowserContext> {
    const child = spawn(
      browserPath(),
      [...browserArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const ended = once(child, 'exit')
    kill = async () => {
      child.kill('SIGKILL')
      await ended
    }
    let said = ''
    const address = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const [, found] = /listening on (ws:\S+)/.exec(said) ?? []
        if (found) resolve(found)
      })
      child.once('exit', () => {
        reject(new Error(said))
      })
    })
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    if (!context) throw new Error('no window')
    return context
  }

  return {
    start,
    kill: () => kill(),
    remove: async () => {
      await kill()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
