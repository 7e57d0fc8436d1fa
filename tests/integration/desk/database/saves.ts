import type { SmallDesk } from './smallDesk.ts'

/** `title 0`, `title 1` … into one locale of one document. */
export type Saves = { id: string; locale: string; count: number }

/** Makes the saves one after the other, and returns their statuses. */
export async function saveAll(desk: SmallDesk, { id, locale, count }: Saves): Promise<number[]> {
  const statuses: number[] = []
  for (let index = 0; index < count; index += 1) {
    const body = { title: `title ${index}` }
    statuses.push((await desk.rest('PATCH', `/articles/${id}?locale=${locale}`, { body })).status)
  }
  return statuses
}
