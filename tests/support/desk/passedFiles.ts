import { Session } from 'node:inspector/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { projectRoot } from '../projectRoot.ts'

/** Where the project's own code lies. */
const OWN = /^(?:src|collections|globals|media)\//

const pathOf = (url: string): string =>
  relative(projectRoot, url.startsWith('file:') ? fileURLToPath(url.split('?')[0] ?? '') : url)

/**
 * The project's files of which a function ran during `work`, sorted, counted by V8. Running a
 * file's top-level code when it is loaded does not count.
 */
export async function passedFiles(work: () => Promise<unknown>): Promise<readonly string[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  const passed = result.filter(({ functions }) =>
    functions.some(
      ({ functionName, ranges: [range] }) =>
        range !== undefined && range.count > 0 && !(functionName === '' && range.startOffset === 0),
    ),
  )
  return [...new Set(passed.map(({ url }) => pathOf(url)))].filter((path) => OWN.test(path)).sort()
}
