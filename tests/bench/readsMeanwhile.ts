import { setTimeout as wait } from 'node:timers/promises'

import { publish } from './content.ts'
import type { DeskClient } from './deskClient.ts'
import type { Plan } from './plan.ts'
import { type Reading, LIST } from './reads.ts'
import { type Row, ms } from './report.ts'
import { inTurn, median, ratio } from './rounds.ts'
import { type Run, wrk } from './wrk.ts'

/** Milliseconds between two publishes, and between two pages that an editor opens. */
const BETWEEN = { publishes: 200, pages: 1000 }

/** Publishes that the rounds of a plan can need. */
export const draftsFor = ({ rounds, seconds }: Plan): number =>
  Math.ceil(((rounds + 1) * (seconds + 1) * 1000) / BETWEEN.publishes)

const p99s = (runs: readonly Run[] | undefined): number[] => (runs ?? []).map((run) => run.p99)

/** Does something at fixed intervals while others read, even if the last run has not finished. */
async function every(
  interval: number,
  act: () => Promise<unknown>,
  meanwhile: () => Promise<Run>,
): Promise<{ run: Run; done: number }> {
  const acts: Promise<unknown>[] = []
  let done = 0
  const begin = () => acts.push(act().then(() => (done += 1)))
  begin()
  const timer = setInterval(begin, interval)
  const run = await meanwhile()
  clearInterval(timer)
  const inTime = done
  await Promise.all(acts)
  return { run, done: inTime }
}

/** Pages of the admin that an editor comes by. */
const pagesOf = (ids: readonly string[]): string[] => [
  '/admin',
  '/admin/collections/news?locale=en',
  ...ids.slice(0, 8).map((id) => `/admin/collections/news/${id}?locale=en`),
]

async function open(newsstand: string, path: string, { headers }: DeskClient): Promise<void> {
  const answer = await fetch(newsstand + path, { headers: { ...headers, accept: 'text/html' } })
  const page = await answer.text()
  if (answer.status !== 200 || !page.includes('</html>'))
    throw new Error(`${path}: ${answer.status}`)
}

/**
 * How slow the slowest of a hundred cached reads is while five news a second are published, each of
 * which makes the list old, and while an editor opens a page of the admin a second.
 */
export async function readsMeanwhile(
  { newsstand, client, plan }: Reading,
  content: { readonly drafts: string[]; readonly live: readonly string[] },
): Promise<Row[]> {
  const read = () => wrk({ url: newsstand + LIST, seconds: plan.seconds })
  const pages = pagesOf(content.live)
  const done = { publishes: 0, pages: 0 }
  let opened = 0

  const publishing = async () => {
    const next = () => {
      const id = content.drafts.pop()
      return id === undefined ? Promise.resolve() : publish(client, 'news', id)
    }
    const { run, done: count } = await every(BETWEEN.publishes, next, read)
    done.publishes += count
    return run
  }
  const editing = async () => {
    const next = () => open(newsstand, pages[opened++ % pages.length] ?? '/admin', client)
    const { run, done: count } = await every(BETWEEN.pages, next, read)
    done.pages += count
    return run
  }
  const quiet = async () => {
    // what the last one set going is over
    await wait(500)
    return read()
  }
  const [alone, published, edited] = await inTurn(plan.rounds, [quiet, publishing, editing])
  const seconds = (plan.rounds + 1) * plan.seconds
  const row = (what: string, runs: readonly Run[] | undefined): Row => ({
    ...{ what, measured: `p99 ${ms(median(p99s(runs)))}` },
    ...{ against: `p99 ${ms(median(p99s(alone)))} without` },
    ...{ value: ratio(p99s(runs), p99s(alone)), limit: { most: 2 }, unit: '×' },
  })
  return [
    row(`cached reads, ${(done.publishes / seconds).toFixed(1)} publishes a second`, published),
    row(`cached reads, ${(done.pages / seconds).toFixed(1)} admin pages a second`, edited),
  ]
}
