import globalSetup from './globalSetup.ts'
import { compileOnce } from './runningKerben.ts'

/** As for the integration tests; and the programs that the suites start are compiled once. */
export default async function e2eSetup(): Promise<void> {
  compileOnce()
  await globalSetup()
}
