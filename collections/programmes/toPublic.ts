import {
  type ToPublic,
  mediaListOf,
  mediaOf,
  numberOf,
  partialDateOf,
  referenceOf,
  referencesOf,
  richTextOf,
  rowsOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { contract } from './contract.ts'

/** A programme as the public sees it. Rows without a name in this locale are left out. */
export const toPublic: ToPublic<typeof contract> = (view, context) => ({
  title: textOf(view['title']),
  summary: textOf(view['summary']),
  body: richTextOf(view['body'], context),
  state: textOf(view['state']),
  startedOn: partialDateOf(view['startedOn'], context.locale),
  endedOn: partialDateOf(view['endedOn'], context.locale),
  themes: textsOf(view['themes']),
  partners: rowsOf(view['partners']).flatMap((row) => {
    const partner = referenceOf('partners', row['partner'])
    return partner ? [{ partner, role: textOf(row['role']) }] : []
  }),
  countries: rowsOf(view['countries']).flatMap((row) => {
    const country = textOf(row['country'])
    return country === null ? [] : [{ country, role: textOf(row['role']) }]
  }),
  results: rowsOf(view['results']).flatMap((row) => {
    const label = textOf(row['label'])
    if (label === null) return []
    const period = partialDateOf(row['period'], context.locale)
    return [{ label, value: numberOf(row['value']), unit: textOf(row['unit']), period }]
  }),
  projects: rowsOf(view['projects']).flatMap((row) => {
    const title = textOf(row['title'])
    if (title === null) return []
    const period = partialDateOf(row['period'], context.locale)
    const funder = referenceOf('partners', row['funder'])
    return [{ title, description: textOf(row['description']), period, funder }]
  }),
  services: referencesOf('services', view['services']),
  parent: referenceOf('programmes', view['parent']),
  cover: mediaOf(view['cover'], context),
  gallery: mediaListOf(view['gallery'], context),
  order: numberOf(view['order']),
  seo: seoOf(view['meta'], context),
})
