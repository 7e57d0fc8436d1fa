// `npm run bench`: how fast Kerben is, against what it is measured by; a table, and exit code 1 where
// a line of it is missed. `--quick` for whether it runs at all, `--only reads|meanwhile|growth`.
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { startKerben } from '../support/runningKerben.ts'
import { createContent } from './content.ts'
import { signIn } from './deskClient.ts'
import { growth } from './growth.ts'
import { full, quick } from './plan.ts'
import { deskOf, memoryOf, portOf } from './processes.ts'
import { type Reading, cachedReads, uncachedReads } from './reads.ts'
import { draftsFor, readsMeanwhile } from './readsMeanwhile.ts'
import { type Row, isMet, machine, table } from './report.ts'
import { hasWrk } from './wrk.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' } },
})
const plan = values.quick ? quick : full
const wants = (part: string): boolean => values.only === undefined || values.only === part

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const memoryRows = (newsstand: number, desk: number): Row[] =>
  [
    { name: 'newsstand', pid: newsstand, most: 150 },
    { name: 'desk', pid: desk, most: 600 },
  ].map(({ name, pid, most }) => {
    const { rss, pss } = memoryOf(pid)
    return {
      ...{ what: `memory of the ${name} after the run`, measured: `RSS ${Math.round(rss)} MB` },
      ...{ against: `PSS ${Math.round(pss)} MB`, value: rss, limit: { most }, unit: ' MB' },
    }
  })

async function bench(): Promise<Row[]> {
  say('Starting both programs on a database of their own.')
  const kerben = await startKerben()
  try {
    const newsstandPid = kerben.process.pid ?? 0
    const deskPid = deskOf(newsstandPid)
    const client = await signIn(kerben)
    say('Writing and publishing news.')
    const content = await createContent(client, draftsFor(plan))
    const reading: Reading = {
      newsstand: kerben.url.replace('localhost', '127.0.0.1'),
      desk: `http://127.0.0.1:${portOf(deskPid)}`,
      client,
      plan,
    }
    const rows: Row[] = []
    if (wants('reads')) {
      say('Reading.')
      rows.push(...(await cachedReads(reading)), ...(await uncachedReads(reading)))
    }
    if (wants('meanwhile')) {
      say('Reading while others publish and edit.')
      rows.push(...(await readsMeanwhile(reading, content)))
    }
    rows.push(...memoryRows(newsstandPid, deskPid))
    if (wants('growth')) {
      say('Reading lists of few and of many.')
      rows.push(...(await growth(join(kerben.dataDir, 'kerben.db'), plan)))
    }
    return rows
  } finally {
    await kerben.stop()
  }
}

if (await hasWrk()) {
  say(machine())
  const rows = await bench()
  say(`\n${table(rows)}\n\n${machine()}`)
  process.exitCode = rows.every(isMet) ? 0 : 1
} else {
  process.stderr.write('The bench needs wrk: apt-get install wrk\n')
  process.exitCode = 1
}
