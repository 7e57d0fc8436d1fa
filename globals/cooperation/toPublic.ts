import {
  type ToPublic,
  dayOf,
  numberOf,
  partialDateOf,
  referenceOf,
  rowsOf,
  textOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** The cooperation as the public sees it. Rows without a name in this locale are left out. */
export const toPublic: ToPublic<typeof contract> = (view, { locale }) => ({
  intro: textOf(view['intro']),
  totals: rowsOf(view['totals']).flatMap((row) => {
    const label = textOf(row['label'])
    if (label === null) return []
    const since = partialDateOf(row['since'], locale)
    const asOf = partialDateOf(row['asOf'], locale)
    return [{ label, value: numberOf(row['value']), unit: textOf(row['unit']), since, asOf }]
  }),
  legalBasis: rowsOf(view['legalBasis']).flatMap((row) => {
    const title = textOf(row['title'])
    if (title === null) return []
    const signedAt = referenceOf('places', row['signedAt'])
    return [
      { title, signedOn: dayOf(row['signedOn']), signedAt, inForceOn: dayOf(row['inForceOn']) },
    ]
  }),
})
