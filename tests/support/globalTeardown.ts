import { rm } from 'node:fs/promises'

/** Ends what globalSetup started and removes what the suites left in the temp folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.kerbenTestMongodb?.stop()
  const folder = globalThis.kerbenTestFolder
  if (folder) await rm(folder, { recursive: true, force: true })
}
