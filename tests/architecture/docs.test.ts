import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { envSchema } from '#shared/config/envSchema.ts'
import { type ErrorCode, errorEntry, errorTable } from '#shared/errors/index.ts'
import { composeText, variablesOf } from '../support/compose/composeFile.ts'
import { projectRoot } from '../support/projectRoot.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const exists = (path: string): boolean => existsSync(join(projectRoot, path))

const pages = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'tests/README.md',
  ...readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const variables = Object.keys(envSchema.shape)
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

/** A file of the walk-through, and what is in it. */
const FILE_AND_CODE = /^`collections\/events\/(\w+\.ts)`.*\n\n```ts\n([\s\S]*?)```/gm

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, target = '']) => target)
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!exists(target)) return true
      if (anchor === undefined) return false
      const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
      return !headings.map(anchorOf).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names paths of the source that exist', () => {
    const named = text.matchAll(/`((?:src|collections|globals|tests|docs|deploy)\/[\w./()-]*)`/g)
    const paths = [...new Set([...named].map(([, path = '']) => path))]
    // the walk-through of docs/extending.md creates this folder
    const missing = paths.filter((path) => !path.startsWith('collections/events/'))
    expect(missing.filter((path) => !exists(path) && !exists(`${path}.ts`))).toEqual([])
  })

  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z0-9]+)?)(?![\w-])/g)]
    const own = named.map(([call, name = '']) => ({ call, name }))
    const missing = own.filter(
      ({ call, name }) =>
        (call.startsWith('npm run ') || name === 'start' || name === 'test') && !(name in scripts),
    )
    expect(missing).toEqual([])
  })
})

describe('the walk-through of docs/extending.md', () => {
  it('is the code that tests/integration/desk/contentType/events.test.ts runs', () => {
    const shown = [...read('docs/extending.md').matchAll(FILE_AND_CODE)].map(
      ([, name = '', code = '']) => [name, code] as const,
    )
    expect(shown.map(([name]) => name)).toEqual([
      ...['enumerations.ts', 'contract.ts', 'index.ts', 'fields.ts', 'toPublic.ts', 'desk.ts'],
    ])
    for (const [name, code] of shown) expect(code).toBe(read(`tests/support/events/${name}`))
  })
})

describe('the settings', () => {
  it('are all in .env.example, which has no others but those of docker-compose.yml', () => {
    const named = [...read('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
    const composed = variablesOf(composeText())
    expect([...new Set(named)].sort()).toEqual([...new Set([...variables, ...composed])].sort())
  })

  it('are all in the README', () => {
    const readme = read('README.md')
    expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the codes of docs/api.md', () => {
  const on = { api: '`/api`', both: 'both', v1: '`/v1`' }
  const codes = Object.keys(errorTable) as ErrorCode[]

  it('are those of the table, with their status, where they occur and what they say', () => {
    const [, section = ''] = read('docs/api.md').split('## Codes')
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      )
    const expected = codes.map((code) => {
      const entry = errorEntry(code)
      return [String(entry.status), `\`${code}\``, on[entry.on], entry.words.en]
    })
    const byCode = ([, a = '']: string[], [, b = '']: string[]) => (a < b ? -1 : 1)
    expect(rows.sort(byCode)).toEqual(expected.sort(byCode))
  })

  it('are named nowhere else that does not exist', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/\b[45]\d\d `([a-z_]+)`/g)].map(([, code = '']) => code),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((code) => !(code in errorTable))).toEqual([])
  })
})
