import { randomUUID } from 'node:crypto'

import type { Consumer } from '#desk/events/index.ts'

const columns: Readonly<Record<string, 'applauded' | 'published'>> = {
  publish: 'published',
  applauded: 'applauded',
}

interface Row {
  readonly [column: string]: unknown
  readonly id: string
}

/** Counts what is published and applauded. */
export const countApplause: Consumer = {
  name: 'applause',
  label: { ky: 'Кол чабуулар', ru: 'Аплодисменты', en: 'Applause' },
  kinds: Object.keys(columns),
  handle: async ({ kind, documentId }, req) => {
    const { db } = req.payload
    const column = columns[kind] ?? 'applauded'
    // the bare adapter: the collection's access allows no writes
    const row = await db.findOne<Row>({
      collection: 'applause',
      where: { document: { equals: documentId } },
      req,
    })
    const data = { [column]: Number(row?.[column] ?? 0) + 1 }
    if (row) await db.updateOne({ collection: 'applause', id: row.id, data, req })
    else
      await db.create({
        collection: 'applause',
        data: { id: randomUUID(), document: documentId, published: 0, applauded: 0, ...data },
        req,
      })
  },
}
