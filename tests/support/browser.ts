import { chromium, type Browser } from 'playwright-core'

/** The machine's Chromium: `CHROMIUM_PATH`, else Debian's. */
export const browserPath = (): string => process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** What it is started with. */
export const browserArgs: readonly string[] = [
  '--no-sandbox', // Chromium refuses to run as root otherwise, as in a container
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts the machine's Chromium without requests of its own to
 * the network.
 */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [...browserArgs],
  })
}
