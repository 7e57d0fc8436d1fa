import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot } from '../support/projectRoot.ts'

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8')

/** Files that git tracks or would track, so that new files are checked before their commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(projectRoot, file)))

const code = files.filter(
  (file) => /\.(ts|tsx|mjs|cjs|js|css)$/.test(file) && !file.startsWith('src/desk/migrations/'),
)

/** All texts of a JSON value. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsOf(one)
}

/**
 * Folders without an index.ts: Next and Payload read theirs by name, texts are not imported, and
 * commands are run.
 */
const withoutIndex = /^src\/(app|desk\/(admin|commands|seed\/mission))(\/|$)/

describe('the house', () => {
  it('has no file of more than 300 lines, tests, languages and generated types aside', () => {
    const long = code
      .filter((file) => !file.startsWith('tests/') && !file.endsWith('/payload-types.ts'))
      .filter((file) => read(file).split('\n').length > 301)
    expect(long).toEqual([])
  })

  it("keeps the mission's texts out of the code", () => {
    const texts = files
      .filter((file) => file.startsWith('src/desk/seed/mission/'))
      .flatMap((file) => [...textsOf(JSON.parse(read(file)))])
      // shorter texts are labels, slugs and enumerated values, which the code may contain too
      .filter((text) => text.length > 40)
    expect(texts.length).toBeGreaterThan(100)
    const sources = code
      .filter((file) => !file.startsWith('tests/'))
      .map((file) => [file, read(file)])
    const found = texts.flatMap((text) =>
      sources.filter(([, source]) => source?.includes(text)).map(([file]) => `${file}: ${text}`),
    )
    expect(found).toEqual([])
  })

  const folders = [
    ...new Set(
      files
        .filter((file) => /^src\/.+\.tsx?$/.test(file))
        .map((file) => path.dirname(file))
        .filter((folder) => !withoutIndex.test(folder)),
    ),
  ]

  it.each(folders)('%s tells by its index.ts what it is for', (folder) => {
    const index = `${folder}/index.ts`
    expect(files).toContain(index)
    const head = /^(?:\/\/.*\n){2,5}|^\/\*\*\n(?: \*.*\n){2,6}/.exec(read(index))?.[0] ?? ''
    expect(head).toMatch(/\w/)
  })
})
