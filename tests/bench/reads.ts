import { answerOf, headerOf, startBare } from './bare.ts'
import type { BareAnswer } from './bareServer.ts'
import type { DeskClient } from './deskClient.ts'
import type { Plan } from './plan.ts'
import { type Row, perSecond } from './report.ts'
import { inTurn, median, ratio } from './rounds.ts'
import { type Load, type Run, wrk } from './wrk.ts'

/** Ten news, the newest first. */
export const LIST = '/v1/en/news?limit=10'

/** What is read, and from whom. */
export interface Reading {
  readonly newsstand: string
  /** The desk's own address, without the newsstand's proxy. */
  readonly desk: string
  readonly client: DeskClient
  readonly plan: Plan
}

const speeds = (runs: readonly Run[] | undefined): number[] =>
  (runs ?? []).map((run) => run.perSecond)

interface Compared {
  readonly what: string
  readonly name: string
  readonly ours: () => Promise<Run>
  readonly theirs: () => Promise<Run>
  readonly least: number
}

async function compare(plan: Plan, { what, name, ours, theirs, least }: Compared): Promise<Row> {
  const [one, other] = await inTurn(plan.rounds, [ours, theirs])
  const [mine, others] = [speeds(one), speeds(other)]
  return {
    ...{ what, measured: perSecond(median(mine)), against: `${name} ${perSecond(median(others))}` },
    ...{ value: ratio(mine, others), limit: { least }, unit: '×' },
  }
}

/** Cached answers, whole and as 304, against Node's bare `http` that sends the same. */
export async function cachedReads({ newsstand, plan }: Reading): Promise<Row[]> {
  const { seconds } = plan
  const url = newsstand + LIST
  await answerOf(url)
  const whole = await answerOf(url)
  mustBe(whole, 200, 'hit')
  const condition = { 'If-None-Match': headerOf(whole, 'etag') ?? '' }
  const unchanged = await answerOf(url, condition)
  mustBe(unchanged, 304, 'hit')
  const bare = await startBare({ '/whole': whole, '/unchanged': unchanged })
  try {
    const kilobytes = Math.round(Buffer.byteLength(whole.body) / 1000)
    return [
      await compare(plan, {
        what: `cached reads (10 news, ${kilobytes} kB)`,
        name: 'bare Node',
        ours: () => wrk({ url, seconds }),
        theirs: () => wrk({ url: `${bare.url}/whole`, seconds }),
        least: 0.6,
      }),
      await compare(plan, {
        what: '304 to who has it already',
        name: 'bare Node',
        ours: () => wrk({ url, seconds, headers: condition }),
        theirs: () => wrk({ url: `${bare.url}/unchanged`, seconds, headers: condition }),
        least: 0.7,
      }),
    ]
  } finally {
    bare.stop()
  }
}

/** Answers that nobody has asked for yet, against Payload's own REST with the same ten news. */
export async function uncachedReads({ newsstand, desk, client, plan }: Reading): Promise<Row[]> {
  const payloads: Load = {
    url: `${desk}/api/news?limit=10&depth=1&locale=en&sort=-date&where[id][in]=${await idsOf(newsstand)}`,
    seconds: plan.seconds,
    headers: client.headers,
  }
  await mustHaveSameIds(newsstand, payloads)
  let asked = 0
  const ours = async (): Promise<Run> => {
    const first = missesOf(await counts(newsstand))
    const script = { file: 'distinct.lua', args: [String(asked)] }
    const run = await wrk({ url: newsstand + LIST, seconds: plan.seconds, script })
    asked += run.requests + 100
    const missed = missesOf(await counts(newsstand)) - first
    if (missed < run.requests) throw new Error(`${missed} of ${run.requests} were uncached`)
    return run
  }
  const sample = await answerOf(`${newsstand}${LIST}&filter[date][gte]=0999-01-01`)
  mustBe(sample, 200, 'miss')
  return [
    await compare(plan, {
      what: 'uncached reads, a new URL each',
      name: 'Payload REST',
      ours,
      theirs: () => wrk(payloads),
      least: 10,
    }),
  ]
}

function mustBe(answer: BareAnswer, status: number, from: string): void {
  const cache = headerOf(answer, 'x-cache')
  if (answer.status !== status || cache !== from)
    throw new Error(`${answer.status}, X-Cache: ${cache}; wanted ${status}, ${from}`)
}

const counts = async (newsstand: string) =>
  // the newsstand's own route
  (await (await fetch(`${newsstand}/healthz`)).json()) as { cache: { misses: number } }

const missesOf = ({ cache }: Awaited<ReturnType<typeof counts>>): number => cache.misses

interface Ids {
  readonly data?: readonly { readonly id: string }[]
  readonly docs?: readonly { readonly id: string }[]
}

const idsIn = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
  const { data, docs } = (await (await fetch(url, { headers })).json()) as Ids
  return (data ?? docs ?? []).map(({ id }) => id)
}

const idsOf = async (newsstand: string): Promise<string> => (await idsIn(newsstand + LIST)).join()

async function mustHaveSameIds(newsstand: string, { url, headers }: Load): Promise<void> {
  const [ours, theirs] = await Promise.all([idsIn(newsstand + LIST), idsIn(url, headers)])
  if (ours.length !== 10 || ours.join() !== theirs.join())
    throw new Error(`The lists differ: ${ours.join()} and ${theirs.join()}`)
}
