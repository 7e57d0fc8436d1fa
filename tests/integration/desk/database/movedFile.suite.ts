import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { copyFileSync, renameSync } from 'node:fs'

import { lostDatabase } from '#desk/boot/lostDatabase.ts'
import { transaction } from '#desk/database/index.ts'
import { sqlitePath } from '#shared/config/index.ts'
import { sqliteDatabase } from '../../../support/databases.ts'
import { type SmallDesk, startSmallDesk } from './smallDesk.ts'

describe('a database file that is moved away under a desk', () => {
  const database = sqliteDatabase()
  let desk: SmallDesk
  let path: string
  const watching = new AbortController()

  beforeAll(async () => {
    desk = await startSmallDesk(database)
    path = sqlitePath(database.url)
  })
  afterAll(async () => {
    watching.abort()
    await desk.close()
  })

  const write = async () => {
    const { status, body } = await desk.rest<{ errors?: { data?: { code: string } }[] }>(
      'POST',
      '/notes',
      { body: { text: 'a' } },
    )
    return [status, body.errors?.[0]?.data?.code]
  }

  it('refuses what would be lost, until it is back, and for good where another came', async () => {
    const ended: string[] = []
    void lostDatabase(desk.payload, watching.signal).then(({ message }) => ended.push(message))
    const second = () => new Promise((resolve) => setTimeout(resolve, 1200))
    expect(await write()).toEqual([201, undefined])
    renameSync(path, `${path}.away`)
    expect(await write()).toEqual([503, 'database_moved'])
    await second()
    renameSync(`${path}.away`, path)
    expect(await write()).toEqual([201, undefined])
    expect(ended).toEqual([])

    copyFileSync(path, `${path}.other`)
    const under = transaction(desk.payload, undefined, async (req) => {
      await desk.payload.create({ collection: 'notes', data: { text: 'b' }, req })
      renameSync(`${path}.other`, path)
    })
    await expect(under).rejects.toMatchObject({ code: 'database_moved' })
    expect(await write()).toEqual([503, 'database_moved'])
    await second()
    expect(ended).toEqual([expect.stringContaining('was replaced')])
  })
})
