import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import Database from 'libsql'

import { COMPILED, FLAGS } from '#newsstand/compile/index.ts'
import { projectRoot } from '../support/projectRoot.ts'
import { writeGrowth } from './growthRows.ts'
import type { Plan } from './plan.ts'
import { type Row, ms } from './report.ts'
import { inTurn, median, ratio } from './rounds.ts'

/** A list by a URL that differs with the number, and costs the same whatever it is. */
interface Kind {
  readonly what: string
  readonly query: (number: number, size: number) => string
}

/** Fields of which each request asks for other ones, so that no answer is kept. */
const optional = [
  ...['summary', 'date', 'tags', 'milestones', 'cover', 'gallery', 'source', 'pseudonym'],
  ...['seo', 'publishedAt', 'updatedAt'],
]

const someFields = (number: number): string =>
  ['title', 'programmes', ...optional.filter((_, bit) => (number >> bit) & 1)].join(',')

const page = (number: number, more: string): string => `fields=${someFields(number)}&${more}`

const kinds: readonly Kind[] = [
  { what: 'first page', query: (number) => page(number, 'limit=10') },
  { what: 'last page', query: (number, size) => page(number, `limit=10&page=${size / 10}`) },
  { what: 'by title', query: (number) => page(number, 'limit=10&sort=title') },
  {
    what: 'by title, last page',
    query: (number, size) => page(number, `limit=10&sort=title&page=${size / 10}`),
  },
  { what: 'lately updated', query: (number) => page(number, 'limit=10&sort=-updatedAt') },
  { what: 'a rare tag', query: (number) => `limit=10&filter[tag]=rare-7,none-${number}` },
  { what: 'every other', query: (number) => page(number, 'limit=10&filter[tag]=half') },
  {
    what: 'a programme',
    query: (number) => page(number, 'limit=10&filter[programme]=programme-3'),
  },
  { what: 'since a day', query: (number) => page(number, 'limit=10&filter[date][gte]=2000') },
  {
    what: 'two filters',
    query: (number) => page(number, 'limit=10&filter[tag]=half&filter[programme]=programme-4'),
  },
  { what: 'a count of all', query: (number) => page(number, 'limit=1&filter[date][gte]=1950') },
  { what: 'a count of half', query: (number) => page(number, 'limit=1&filter[tag]=half,none') },
  { what: 'fallback', query: (number) => page(number, 'limit=10&fallback=ru,ky') },
  {
    what: 'fallback, last page',
    query: (number, size) => page(number, `limit=10&fallback=ru,ky&page=${size / 10}`),
  },
  {
    what: 'fallback, every other',
    query: (number) => page(number, 'limit=10&fallback=ru,ky&filter[tag]=half'),
  },
  {
    what: 'fallback, by title',
    query: (number) => page(number, 'limit=10&fallback=ru,ky&sort=title'),
  },
]

interface Grown {
  readonly size: number
  readonly child: ChildProcess
  readonly url: string
}

/** A newsstand alone on a copy of a desk's tables, with as many news as wanted. */
async function start(database: string, size: number): Promise<Grown> {
  const path = `${database}.${size}`
  const source = new Database(database)
  source.exec(`VACUUM INTO '${path}'`)
  source.close()
  await writeGrowth(path, size)
  const child = spawn(process.execPath, [...FLAGS, join(COMPILED, 'main.js'), '--alone'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0' },
      ...{ LOG_LEVEL: 'warn', DATABASE_URL: `file:${path}` },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const port = /localhost:(\d+)/.exec(line.toString())?.[1] ?? ''
  return { size, child, url: `http://127.0.0.1:${port}/v1/en/news?` }
}

const agent = new Agent({ keepAlive: true })

/** Milliseconds until a whole answer is there. */
const timed = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request(url, { agent }, (res) => {
      const { statusCode, headers } = res
      res.resume().once('end', () => {
        if (statusCode === 200 && headers['x-cache'] === 'miss') resolve(performance.now() - began)
        else reject(new Error(`${url}: ${statusCode}, X-Cache: ${String(headers['x-cache'])}`))
      })
    })
    asked.once('error', reject)
    asked.end()
  })

/**
 * How much longer uncached lists take with a hundred times the documents.
 * @param database a SQLite file with the desk's tables
 */
export async function growth(database: string, { sizes, rounds, requests }: Plan): Promise<Row[]> {
  const small = await start(database, sizes.small)
  const large = await start(database, sizes.large)
  try {
    let number = 0
    const rows: Row[] = []
    for (const { what, query } of kinds) {
      const measure =
        ({ url, size }: Grown) =>
        async () => {
          const times: number[] = []
          for (let asked = 0; asked < requests; asked += 1) {
            number += 1
            times.push(await timed(url + query(number, size)))
          }
          return median(times)
        }
      const [few = [], many = []] = await inTurn(rounds, [measure(small), measure(large)])
      rows.push({
        what: `${sizes.large.toLocaleString('en')} × 3, ${what}`,
        measured: ms(median(many)),
        against: `${sizes.small} × 3 ${ms(median(few))}`,
        value: ratio(many, few),
        limit: { most: 2 },
        unit: '×',
      })
    }
    return rows
  } finally {
    small.child.kill()
    large.child.kill()
    agent.destroy()
  }
}
