import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { COMPILED, type Compiled, compileNewsstand, sourcesOf } from '#newsstand/compile/index.ts'
import { sqliteDatabase } from '../../../support/databases.ts'
import { publishContent } from '../../../support/delivery/content.ts'
import { startNewsstand } from '../../../support/delivery/index.ts'
import { runListening } from '../../../support/newsstand/runProgram.ts'
import { projectRoot } from '../../../support/projectRoot.ts'

const main = join(projectRoot, COMPILED, 'main.js')

describe('the compiled newsstand', () => {
  const database = sqliteDatabase()
  let compiled: Compiled
  beforeAll(async () => {
    compiled = await compileNewsstand(projectRoot)
  })

  it('holds no source of the desk, and no desk configuration of a type', () => {
    const sources = sourcesOf(compiled.metafile)
    expect(sources).toContain('collections/news/index.ts')
    expect(sources).toContain('src/newsstand/api/store/mongoStore.ts')
    const foreign = /^src\/(desk|admin|workflow|access|compile)\/|(fields|desk|toPublic)\.ts$/
    expect(sources.filter((source) => foreign.test(source))).toEqual([])
  })

  it('is not written again while its sources stay the same', async () => {
    const before = statSync(main).mtimeMs
    expect((await compileNewsstand(projectRoot)).isNew).toBe(false)
    expect(statSync(main).mtimeMs).toBe(before)
  })

  it('serves without a compiler, without Payload, Next or React', async () => {
    const content = await startNewsstand(database)
    await publishContent(content)
    await content.close()
    const record = join(database.folder, 'modules')
    const program = await runListening(main, {
      loader: null,
      args: ['--alone'],
      variables: { DATABASE_URL: database.url, RECORD_MODULES: record },
      imports: ['./tests/support/newsstand/recordModules.mjs'],
    })
    const answers = []
    for (const path of ['/v1/en/partners', '/v1/en/news', '/healthz', '/readyz', '/admin'])
      answers.push((await program.get(path)).status)
    // the migrations that the tests' tables never had are missed by name: they were found
    expect(answers).toEqual([200, 200, 200, 503, 404])
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)

    const modules = readFileSync(record, 'utf8').split('\n')
    expect(modules.some((module) => module.includes('/node_modules/express/'))).toBe(true)
    const foreign =
      /node_modules\/(payload|@payloadcms|next|react|react-dom|tsx|esbuild|mongodb)\/|\.ts$/
    expect(modules.filter((module) => foreign.test(module))).toEqual([])
  })
})
