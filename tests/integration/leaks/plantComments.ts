import { randomUUID } from 'node:crypto'

import type { Planting } from './planting.ts'

type Row = { id: string } & Record<string, unknown>

/** What was said of news, stories of survivors, shelters and globals, and why they were sent back. */
export async function plantComments({ desk, markers }: Planting, author: string): Promise<void> {
  const { db } = desk.payload
  const { docs } = await db.find<Row>({
    collection: 'editions',
    where: {
      and: [
        { type: { in: ['news', 'shelters', 'globals'] } },
        { locale: { equals: 'ru' } },
        { listed: { equals: true } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  for (const { id: edition, type, documentId, locale } of docs) {
    const id = randomUUID()
    const place = `comments of ${String(type)}/${String(documentId)}`
    // the bare adapter: only who may comment on each of them could say it
    await db.create({
      collection: 'comments',
      data: {
        id,
        edition,
        type,
        documentId,
        locale,
        thread: id,
        open: true,
        text: markers.make('comment', `${place} text`),
        quote: markers.make('comment', `${place} quote`),
        author,
        at: '2026-01-01T00:00:00.000Z',
        transition: 'requestChanges',
      },
    })
  }
}
