import { type ToPublic, dayOf, partialDateOf, rowsOf, textOf } from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** The organization as the public sees it. */
export const toPublic: ToPublic<typeof contract> = (view, { locale }) => ({
  name: textOf(view['name']),
  acronym: textOf(view['acronym']),
  alternateName: textOf(view['alternateName']),
  founded: partialDateOf(view['founded'], locale),
  joinedUn: dayOf(view['joinedUn']),
  headquarters: textOf(view['headquarters']),
  mandate: textOf(view['mandate']),
  principle: textOf(view['principle']),
  aims: rowsOf(view['aims']).flatMap((row) => {
    const text = textOf(row['text'])
    return text === null ? [] : [{ text }]
  }),
})
