import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { projectRoot } from '../support/projectRoot.ts'

const ROOM = 'src/desk/payload/'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

/** Parts of alterations: files that are not about Payload, or only combine others. */
const parts = [
  'admin/leaving/LeaveQuestion.tsx',
  'admin/leaving/leavesPage.ts',
  'admin/leaving/leaving.css',
  'admin/leaving/texts.ts',
  'admin/leaving/unsavedForms.ts',
  'admin/saving/isSave.ts',
  'admin/saving/plainAnswer.ts',
  'admin/saving/texts.ts',
  'admin/saving/useUnsaved.ts',
  'closeDesk.ts',
  'database/databaseAdapter.ts',
  'database/mongodbTransactions.ts',
  'graphql/answer.ts',
  'graphql/checkedOperation.ts',
  'graphql/introspectionCost.ts',
  'graphql/limits.ts',
  'graphql/queryCost.ts',
  'graphql/readParameters.ts',
  'graphql/refusals.ts',
  'migrations/migrationFile.ts',
  'migrations/schemaDifference.ts',
  'migrations/sqliteConfig.ts',
  'queries/countAsPerson.ts',
  'queries/queryForm/checkQuery.ts',
  'queries/queryForm/checkWhere.ts',
  'queries/queryForm/fieldAt.ts',
  'queries/queryForm/queryRules.ts',
  'queries/queryForm/operators.ts',
  'queries/queryLimits.ts',
  'queries/queryPaths.ts',
  'queries/querySize.ts',
  'requests/bodyRules.ts',
  'serverFunctions/serverFunctions.ts',
  'sessions/editSessions.ts',
  'sessions/session.ts',
  'signIn/attemptOf.ts',
  'signIn/bounds.ts',
  'signIn/signInLimiter.ts',
  'signIn/tallies.ts',
  'signIn/unlockedAt.ts',
]

const files = readdirSync(join(projectRoot, ROOM), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/(?:^|\/)index\.ts$/.test(file))
  .sort()
const alterations = files.filter((file) => !parts.includes(file))

const page = read('docs/upgrading.md')
const quoted = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)

/** The rows of the page's tables that name a file and a test. */
const rows = [...page.matchAll(/^\|(.+)\|$/gm)]
  .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.some((cell) => cell.includes('`tests/')))
const ofRoom = rows.filter((cells) => quoted(cells[2]).some((path) => path.startsWith(ROOM)))

describe('docs/upgrading.md', () => {
  it('has one line for each alteration of Payload, and none for what is gone', () => {
    const named = ofRoom.flatMap((cells) => quoted(cells[2]))
    expect(named.map((path) => path.replace(ROOM, '')).sort()).toEqual(alterations)
  })

  it.each(rows.map((cells) => [cells[0] ?? '', cells] as const))(
    'names files and tests that exist: %s',
    (_, cells) => {
      const paths = cells.slice(1).flatMap(quoted)
      const named = paths.filter((path) => /^(?:src|media|tests)\//.test(path))
      expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
      expect(named.some((path) => /\.(?:suite|test)\.ts$/.test(path))).toBe(true)
      // each row needs a reason, a test and what Payload 4 changes
      expect(cells.filter((cell) => cell === '')).toEqual([])
    },
  )

  it('is of the version that is installed, which is one for all of its packages', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>
    }
    const pinned = Object.entries(dependencies)
      .filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
      .map(([, version]) => version)
    expect([...new Set(pinned)]).toHaveLength(1)
    expect(page).toContain(`**Payload ${pinned[0] ?? ''}**`)
  })
})

describe('src/desk/payload', () => {
  it('lists its alterations in its index.ts', () => {
    const listed = [...read(`${ROOM}index.ts`).matchAll(/^\/\/ {3}(\S+\.(?:tsx?|css)) +\S/gm)]
    expect(listed.map(([, file = '']) => file).sort()).toEqual(alterations)
  })

  it('says of nothing that it is a part which is not there', () => {
    expect(parts.filter((part) => !files.includes(part))).toEqual([])
  })

  it.each(alterations)(
    '%s begins with what Payload does otherwise, and in which version',
    (file) => {
      const [head = ''] = /^(?:(?:\/\/.*\n)+|\/\*[^]*?\*\/)/.exec(read(ROOM + file)) ?? []
      expect(head).toMatch(/(?:Payload|Plugin-seo|@payloadcms\/\S+|Next)(?:’s|'s)? \d+\.\d+/)
    },
  )
})
