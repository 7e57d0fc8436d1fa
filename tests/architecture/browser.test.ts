import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { type Metafile, build } from 'esbuild'

import { projectRoot } from '../support/projectRoot.ts'

/**
 * Modules that browsers may load: Payload's client code and what it shares with it, React, Next's navigation, and pure
 * packages.
 */
const forBrowsers =
  /^(react(-dom)?(\/|$)|next\/|@payloadcms\/(ui|translations|richtext-lexical\/(client$|lexical))|payload\/shared$|diff$|idb-keyval$|zod$)/

/**
 * Every file that the admin's client components load, directly or indirectly, as bundled for a
 * browser.
 */
async function loaded(): Promise<Metafile['inputs']> {
  const entryPoints = execFileSync('git', ['grep', '-l', "^'use client'", '--', 'src'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints,
    bundle: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    outdir: 'unused',
    write: false,
    metafile: true,
  })
  return metafile.inputs
}

describe('what the admin sends to the browser', () => {
  it('holds nothing of the server: no Payload, no database, nothing of Node', async () => {
    const inputs = Object.entries(await loaded())
    expect(inputs.length).toBeGreaterThan(30)
    const foreign = inputs.flatMap(([file, { imports }]) =>
      imports
        .filter(({ external, path }) => external && !forBrowsers.test(path))
        .map(({ path }) => `${file} imports ${path}`),
    )
    expect(foreign).toEqual([])
  })
})
