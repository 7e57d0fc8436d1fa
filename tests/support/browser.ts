import { chromium, type Browser } from 'playwright-core'

/**
 * Starts the machine's Chromium (`CHROMIUM_PATH`, else Debian's), without requests of its own to
 * the network.
 */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', // Chromium refuses to run as root otherwise, as in a container
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
