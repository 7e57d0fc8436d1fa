import { describe, expect, it } from '@jest/globals'

import {
  migrationFile,
  migrationIndex,
  migrationName,
} from '#desk/payload/migrations/migrationFile.ts'

describe('a migration', () => {
  it('is named by its time in UTC and by what it does', () => {
    const now = new Date('2025-01-31T23:59:58.123Z')
    expect(migrationName('Add the events', now)).toBe('20250131_235958_add_the_events')
  })

  it('runs each statement as it was generated', () => {
    const up = ["CREATE TABLE `events` (`id` text DEFAULT '${x}\\y')"]
    const text = migrationFile(up, ['DROP TABLE `events`'])
    const [literal = ''] = /sql`.*`(?=\))/.exec(text) ?? []
    expect(literal).toBe("sql`CREATE TABLE \\`events\\` (\\`id\\` text DEFAULT '\\${x}\\\\y')`")
    expect(text).toContain('sql`DROP TABLE \\`events\\``')
  })

  it('stands in the index in the order of time', () => {
    const index = migrationIndex(['20250201_000000_b', '20250131_000000_a'])
    expect(index.match(/name: '\w+'/g)).toEqual([
      "name: '20250131_000000_a'",
      "name: '20250201_000000_b'",
    ])
    expect(index).toContain("import * as migration_20250131_000000_a from './20250131_000000_a.ts'")
  })
})
