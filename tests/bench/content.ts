import type { DeskClient } from './deskClient.ts'
import { richText } from './richText.ts'

/** Blocks of a news item's text: with these a page of ten is about 92 kB. */
const PARAGRAPHS = 17

/** How many news items are live before anything is measured, and so several pages. */
const LIVE = 30

const REASON = { reason: 'for the bench' }

const create = async ({ ask }: DeskClient, type: string, data: Record<string, unknown>) => {
  const { doc } = await ask<{ doc: { id: string } }>('POST', `/api/${type}?locale=en&depth=0`, data)
  return doc.id
}

/** A news item about a programme, complete enough for the gate. */
const newsItem = (number: number, programme: string) => {
  const title = `What happened on day ${number}`
  return {
    title,
    summary: `${title}, in two sentences. They say who did what, and where it was.`,
    body: richText(title, PARAGRAPHS),
    date: new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().slice(0, 10),
    programmes: [programme],
    tags: ['bench', `tag-${number % 5}`],
    story: { depictsSurvivor: 'no' },
    sourceLocale: 'en',
  }
}

/** Publishes an English edition as it stands. */
export const publish = ({ ask }: DeskClient, type: string, id: string): Promise<unknown> =>
  ask('POST', `/api/${type}/${id}/editions/en/publishUrgently`, REASON)

/** What was written for the bench. */
export interface BenchContent {
  /** Ids of news that wait to be published. */
  readonly drafts: string[]
  readonly live: readonly string[]
}

/**
 * Writes and publishes through the desk's HTTP, as people do: a programme, and news about it.
 * @param drafts how many more are left to be published
 */
export async function createContent(desk: DeskClient, drafts: number): Promise<BenchContent> {
  const programme = await create(desk, 'programmes', {
    title: 'Coming home',
    summary: 'Help for those who come back.',
    body: richText('Coming home', 6),
    state: 'active',
    sourceLocale: 'en',
  })
  await publish(desk, 'programmes', programme)
  const ids: string[] = []
  for (let number = 0; number < LIVE + drafts; number += 1)
    ids.push(await create(desk, 'news', newsItem(number, programme)))
  const live = ids.slice(0, LIVE)
  for (const id of live) await publish(desk, 'news', id)
  return { live, drafts: ids.slice(LIVE) }
}
