import {
  type LocaleView,
  type ToPublic,
  groupOf,
  numberOf,
  partialDateOf,
  referenceOf,
  referencesOf,
  rowsOf,
  seoOf,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { Locale } from '#shared/localization/index.ts'
import { channelHref, displayChannel } from './channelHref.ts'
import { extensionOf, numberKindOf } from './channelNumber.ts'
import type { contract } from './contract.ts'
import { verifiedAtOf } from './verification.ts'

const channelOf = (row: LocaleView, locale: Locale) => ({
  kind: textOf(row['kind']),
  numberKind: numberKindOf(row),
  value: textOf(row['value']),
  extension: extensionOf(row),
  display: displayChannel(row, locale),
  href: channelHref(row),
  label: textOf(row['label']),
  cost: textOf(row['cost']),
  reachableFrom: textsOf(row['reachableFrom']),
  languages: textsOf(row['languages']),
  safeContact: textOf(row['safeContact']),
})

const hoursOf = (value: unknown) => {
  const hours = groupOf(value)
  const kind = textOf(hours['kind']) ?? 'unknown'
  const rows = kind === 'scheduled' ? rowsOf(hours['weekly']) : []
  return {
    kind,
    timeZone: 'Asia/Bishkek' as const,
    weekly: rows.map((row) => ({
      days: textsOf(row['days']),
      opens: textOf(row['opens']),
      closes: textOf(row['closes']),
    })),
  }
}

/** A hotline as the public sees it, without who verified it. */
export const toPublic: ToPublic<typeof contract> = (view, context) => {
  const channels = rowsOf(view['channels']).map((row) => channelOf(row, context.locale))
  return {
    name: textOf(view['name']),
    summary: textOf(view['summary']),
    places: referencesOf('places', view['places']),
    operator: referenceOf('partners', view['operator']),
    channels,
    reachable: channels.length > 0,
    hours: hoursOf(view['hours']),
    serves: textsOf(view['serves']),
    statistics: rowsOf(view['statistics']).flatMap((row) => {
      const label = textOf(row['label'])
      if (label === null) return []
      const period = partialDateOf(row['period'], context.locale)
      return [{ label, value: numberOf(row['value']), period }]
    }),
    verifiedAt: verifiedAtOf(view)?.toISOString() ?? null,
    state: textOf(view['state']),
    seo: seoOf(view['meta'], context),
  }
}
