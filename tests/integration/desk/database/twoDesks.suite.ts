import { expect } from '@jest/globals'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { eachDatabase, itOnReplicaSet, type TestDatabase } from '../../../support/databases.ts'
import type { OtherDeskMessage } from './otherDesk.ts'
import { saveAll, type Saves } from './saves.ts'
import { startSmallDesk } from './smallDesk.ts'

const program = fileURLToPath(new URL('otherDesk.ts', import.meta.url))

const otherLocales = ['ru', 'en']

eachDatabase('desks in processes of their own', (database) => {
  itOnReplicaSet(database, 'start at once on an empty database, and lose no save', async () => {
    const others = otherLocales.map(() => startOtherDesk(database))
    const desk = await startSmallDesk(database)
    await Promise.all(others.map(answer)) // each is up

    const { id } = await desk.payload.create({ collection: 'articles', locale: 'ky', data: {} })
    const saves = (locale: string): Saves => ({ id: String(id), locale, count: 20 })
    const answers = others.map((other, index) => {
      other.send(saves(otherLocales[index] ?? 'ru'))
      return answer(other)
    })

    const statuses = [await saveAll(desk, saves('ky')), ...(await Promise.all(answers))].flat()
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    const { body } = await desk.rest('GET', `/articles/${id}?locale=all`)
    expect(body).toMatchObject({ title: { ky: 'title 19', ru: 'title 19', en: 'title 19' } })
    await desk.close()
  })
})

function startOtherDesk({ url, transactions }: TestDatabase): ChildProcess {
  return fork(program, [url, String(transactions)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}

async function answer(other: ChildProcess): Promise<OtherDeskMessage> {
  const [message] = (await once(other, 'message')) as [OtherDeskMessage] // otherDesk.ts sends them
  return message
}
