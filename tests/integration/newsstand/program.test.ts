import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Database from 'libsql'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { SqliteConnection } from '#newsstand/api/store/sqliteConnection.ts'
import { sqlitePath } from '#shared/config/index.ts'
import { eachDatabase, sqliteDatabase } from '../../support/databases.ts'
import { ids, publishContent } from '../../support/delivery/content.ts'
import { type TestNewsstand, startNewsstand } from '../../support/delivery/index.ts'
import { run, runListening, testProgram } from '../../support/newsstand/runProgram.ts'
import { projectRoot } from '../../support/projectRoot.ts'
import { until } from '../../support/runningKerben.ts'

const lostProgram = fileURLToPath(
  new URL('../../support/newsstand/lostProgram.ts', import.meta.url),
)
const newsstandMain = join(projectRoot, 'src/newsstand/main.ts')

const isGone = (pid: unknown) =>
  until(
    async () => {
      try {
        process.kill(Number(pid), 0)
        return false
      } catch {
        return true
      }
    },
    () => `process ${String(pid)} is gone`,
    10_000,
  )

describe('a start that cannot be', () => {
  it.each([
    ['PORT', 'three thousand'],
    ['DATABASE_URL', 'postgres://localhost/kerben'],
    ['TRUST_PROXY', 'true'],
    ['SEED', 'everything'],
  ])('is one line that names %s', async (variable, value) => {
    const program = run(newsstandMain, { variables: { [variable]: value } })
    expect(await program.ended).toBe(1)
    expect(program.stdout()).toBe('')
    expect(program.stderr()).toMatch(new RegExp(`^The newsstand cannot start: ${variable} .+\n$`))
    expect(program.stderr()).not.toContain(value)
  })

  it('for a port that is taken is one line that says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const program = run(newsstandMain, { args: ['--alone'], variables: { PORT: port } })
    expect(await program.ended).toBe(1)
    expect(program.stderr()).toMatch(
      new RegExp(`^The newsstand cannot start: 127.0.0.1:${port} .+\n$`),
    )
    other.close()
  })
})

describe('a program that cannot go on', () => {
  it('ends in order, with one line that says why, and as one that failed', async () => {
    const program = run(lostProgram)
    expect(await program.ended).toBe(1)
    expect([program.stdout(), program.stderr()]).toEqual([
      'in order\n',
      'The program ends: its file was replaced\n',
    ])
  })
})

eachDatabase('a newsstand in a process of its own', (database) => {
  let content: TestNewsstand
  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
  })
  afterAll(() => content.close())

  it('shows what another process publishes within two seconds, and takes in at once', async () => {
    const program = await runListening(testProgram, { variables: { DATABASE_URL: database.url } })
    const path = '/v1/ru/stories'
    const shows = (title: string) => async () =>
      (await program.get(path)).body.toString().includes(title)
    await until(
      async () => (await program.get(path)).headers['x-cache'] === 'hit',
      () => 'a hit',
    )
    await content.publish({
      type: 'stories',
      id: ids.winter,
      locale: 'ru',
      slug: 'zima',
      entry: { title: 'Зима пришла', date: '2018-12-01' },
    })
    await until(shows('Зима пришла'), () => 'the new title', 2000)

    await content.unpublish('stories', ids.winter, 'ru')
    await until(
      async () => !(await shows('Зима')()),
      () => 'without it',
      2000,
    )
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })
})

describe('what the newsstand can do', () => {
  const database = sqliteDatabase()
  let content: TestNewsstand
  beforeAll(async () => {
    content = await startNewsstand(database)
    await publishContent(content)
  })
  afterAll(() => content.close())

  it('is to read: its connection refuses to write', async () => {
    const connection = new SqliteConnection(sqlitePath(database.url))
    const count = () => connection.rows<{ count: number }>('SELECT count(*) AS count FROM editions')
    const before = count()
    for (const sql of [
      'DELETE FROM editions',
      "UPDATE editions SET stage = 'draft'",
      'DROP TABLE editions',
      'CREATE TABLE another (id text)',
    ])
      expect(() => connection.rows(sql)).toThrow(expect.objectContaining({ code: 'unavailable' }))
    expect(count()).toEqual(before)
    connection.close()
  })

  it('is opened anew where its file was replaced, or its log was removed by another program', () => {
    const path = join(database.folder, 'replaced.db')
    const desk = new Database(path)
    desk.exec('PRAGMA journal_mode = WAL')
    desk.exec('CREATE TABLE stages (stage text)')
    const connection = new SqliteConnection(path)
    const stages = () => connection.rows<{ stage: string }>('SELECT stage FROM stages')
    expect([stages(), connection.closeIfReplaced()]).toEqual([[], false])
    desk.exec("INSERT INTO stages VALUES ('draft')")
    expect([stages(), connection.closeIfReplaced()]).toEqual([[{ stage: 'draft' }], false])
    copyFileSync(path, `${path}.copy`)
    renameSync(`${path}.copy`, path)
    expect([connection.closeIfReplaced(), connection.closeIfReplaced()]).toEqual([true, false])
    stages()
    expect(connection.closeIfReplaced()).toBe(false)
    rmSync(`${path}-wal`)
    expect(connection.closeIfReplaced()).toBe(true)
    desk.close()
  })

  it('needs no secret and no folder for data, of which it makes none', async () => {
    const folder = join(database.folder, 'nothing')
    const program = await runListening(newsstandMain, {
      args: ['--alone'],
      variables: { NEWSSTAND_DATABASE_URL: database.url, DATA_DIR: folder },
    })
    expect((await program.get('/v1/en/partners')).status).toBe(200)
    expect(existsSync(folder)).toBe(false)
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('needs no Payload, no Next, no React and no desk configuration of a type', async () => {
    const record = join(database.folder, 'modules')
    const program = await runListening(newsstandMain, {
      args: ['--alone'],
      variables: { DATABASE_URL: database.url, RECORD_MODULES: record },
      imports: ['./tests/support/newsstand/recordModules.mjs'],
    })
    for (const path of ['/v1/en/partners', '/v1/en/news', '/healthz', '/readyz', '/admin'])
      await program.get(path)
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)

    const modules = readFileSync(record, 'utf8').split('\n')
    expect(modules.some((module) => module.includes('/node_modules/express/'))).toBe(true)
    expect(modules.some((module) => module.endsWith('/collections/news/index.ts'))).toBe(true)
    const foreign = modules.filter((module) =>
      /node_modules\/(payload|@payloadcms|next|react|react-dom)\/|src\/(desk|admin|workflow|access)\/|(fields|desk|toPublic)\.ts$/.test(
        module,
      ),
    )
    expect(foreign).toEqual([])
  })
})

describe('the end of both programs', () => {
  const database = sqliteDatabase()
  const start = (kind: string) =>
    runListening(testProgram, {
      variables: { DATABASE_URL: database.url, FAKE_DESK: kind },
    })
  const withDesk = async (kind = '') => {
    const program = await start(kind)
    await until(
      async () => (await program.get('/api')).status === 200,
      () => 'a desk',
    )
    return { ...program, deskPid: (await program.get('/api')).json()['pid'] }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s answers what is in flight, leaves no desk, and is a 0',
    async (signal) => {
      const program = await withDesk()
      const began = Date.now()
      const slow = program.get('/slow')
      // a second request on the desk shows that the first has reached it
      await program.get('/api')
      program.child.kill(signal)
      expect((await slow).status).toBe(200)
      expect(await program.ended).toBe(0)
      expect(Date.now() - began).toBeLessThan(5000)
      await isGone(program.deskPid)
    },
  )

  it('comes at once with a second signal', async () => {
    const program = await withDesk('deaf')
    const hanging = program.get('/hang').catch(() => undefined)
    await program.get('/api')
    program.child.kill('SIGINT')
    await until(
      async () => (await program.get('/api').catch(() => undefined)) === undefined,
      () => 'no more connections',
    )
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(1)
    await hanging
    await isGone(program.deskPid)
  })

  it('comes to the desk when the newsstand is killed', async () => {
    const program = await withDesk()
    program.child.kill('SIGKILL')
    await program.ended
    await isGone(program.deskPid)
  })

  it('comes with the first start of a desk whose settings are wrong, which says so itself', async () => {
    const program = await start('wrong')
    expect(await program.ended).toBe(1)
    expect(program.stderr()).toBe('The desk cannot start: a setting is wrong\n')
  })
})
