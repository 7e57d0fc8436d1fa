import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import Sequencer from '@jest/test-sequencer'

/** An import within a room of tests: `support/` is in all of them alike, the product is not a test. */
const OWN_IMPORT = /^(?:import|export) (?:[^'"]* from )?'(\.\.?\/(?!.*\bsupport\/)[^']+\.ts)'/gm

/** A unit test boots nothing. */
const isSlow = (path) => /\/tests\/(?!unit\/)/.test(path)

/** Bytes of a test file, and of the suites and helpers that it imports. */
function bytesOf(path, seen) {
  if (seen.has(path) || !path.includes('/tests/')) return 0
  seen.add(path)
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(OWN_IMPORT)].map(([, way = '']) => resolve(dirname(path), way))
  return imports.reduce((sum, imported) => sum + bytesOf(imported, seen), text.length)
}

/**
 * Runs the long test files first, so that no worker is left with one at the end of a run. How long a
 * file takes is told by its text alone: one that only lists suites is short, and the longest of all.
 */
export default class LongestFirst extends Sequencer {
  /** @override */
  sort(tests) {
    const weights = new Map(
      tests.map((test) => [test, bytesOf(test.path, new Set()) * (isSlow(test.path) ? 10 : 1)]),
    )
    const weight = (test) => weights.get(test) ?? 0
    return [...tests].sort((a, b) => weight(b) - weight(a))
  }
}
